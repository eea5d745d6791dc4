package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What all that happens to stories has alike: who does it, when, and what follows. */
@Dependent
class PracticeDesk {

    private static final String CHECK = "best-practice.check";
    private static final String RELEASE = "best-practice.release";
    private static final int DAYS = 14;

    @Inject
    private PracticeRegister register;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Records what a manager did. @return the key for the next command */
    PracticeKey tell(Practice practice, String verb, Map<String, ?> after, List<LetterOrder> mails) {
        return tell(practice, verb, Map.of(), after, by().actingFor(), mails);
    }

    /** Records what a company did. */
    PracticeKey heard(
            Practice practice, String verb, Map<String, ?> before, Map<String, ?> after, List<LetterOrder> mails) {
        return tell(practice, verb, before, after, null, mails);
    }

    private PracticeKey tell(
            Practice practice,
            String verb,
            Map<String, ?> before,
            Map<String, ?> after,
            Long actingFor,
            List<LetterOrder> mails) {
        register.flush();
        Map<String, Object> was = new TreeMap<>(before);
        Map<String, Object> now = new TreeMap<>(after);
        was.entrySet().removeAll(after.entrySet());
        now.entrySet().removeAll(before.entrySet());
        happenings.record(new PracticeChanged(
                practice.subject(),
                PracticeChanged.SUBJECT + "." + verb,
                was,
                now,
                actingFor,
                tasks(practice, today()),
                mails));
        return practice.key();
    }

    /** What managers have to do as it stands now. */
    static List<TaskChange> tasks(Practice practice, LocalDate today) {
        return List.of(
                task(practice, CHECK, PracticeState.CONFIRMED, today.plusDays(DAYS)),
                task(practice, RELEASE, PracticeState.CHECKED, today.plusDays(DAYS)));
    }

    private static TaskChange task(Practice practice, String step, PracticeState when, LocalDate due) {
        if (practice.state() != when) {
            return new TaskChange.Close(step, practice.subject());
        }
        return new TaskChange.Open(
                step,
                practice.subject(),
                "projects",
                practice.written().view().story().title().german(),
                Texts.german().text("projects.company.programme"),
                Role.COOPERATION_MANAGER,
                null,
                null,
                due,
                "/cooperation/practice.xhtml?ref=" + practice.subject().reference());
    }

    /** In whose name the manager acts. */
    Capacity by() {
        return actor.get().capacity(Role.COOPERATION_MANAGER);
    }

    boolean manages() {
        return actor.get().is(Role.COOPERATION_MANAGER);
    }

    Instant now() {
        return clock.instant();
    }

    /** The city's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
