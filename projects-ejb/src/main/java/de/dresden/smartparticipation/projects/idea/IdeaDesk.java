package de.dresden.smartparticipation.projects.idea;

import static de.dresden.smartparticipation.projects.idea.IdeaDraft.because;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all that happens to ideas has alike: the day of the phase, the task of the moderation, the mail to the sender. */
@Dependent
class IdeaDesk {

    /** Days within which whoever sent something should see it. */
    private static final int DAYS = 3;

    private static final String MODERATE = "idea.moderate";

    @Inject
    private IdeaRegister register;

    @Inject
    private CallDirectory calls;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    /** Why the call takes no ideas in today, where it does not. */
    Optional<Reason> closed(CallFrame call) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        return call.in(CallPhase.IDEAS, today)
                ? Optional.empty()
                : call.days(CallPhase.IDEAS)
                        .map(days -> because("closed", days.first(), days.last()))
                        .or(() -> Optional.of(because("none")));
    }

    /** Records what happened. @param mail key of the template for the sender, or null */
    void tell(Idea idea, IdeaChanged change, String mail) {
        register.flush();
        happenings.record(change.with(
                tasks(idea), mail == null || idea.email() == null ? List.of() : List.of(letter(idea, mail))));
    }

    /** One task an idea, for itself and its comments. */
    List<TaskChange> tasks(Idea idea) {
        boolean waits = idea.state() == IdeaState.WAITING
                || idea.state() == IdeaState.PUBLISHED
                        && sql.first(
                                        "select 1 as one from projects.idea_comment where idea_id = ? and state = 'WAITING'",
                                        row -> true,
                                        idea.id())
                                .isPresent();
        if (!waits) {
            return List.of(new TaskChange.Close(MODERATE, idea.subject()));
        }
        CallFrame call = calls.of(idea.call());
        return List.of(new TaskChange.Open(
                MODERATE,
                idea.subject(),
                "projects",
                idea.title(),
                call.title(),
                Role.PROJECT_MANAGER,
                call.department(),
                null,
                LocalDate.ofInstant(clock.instant(), Clocks.BERLIN).plusDays(DAYS),
                "/projects/ideas.xhtml?q=" + idea.reference()));
    }

    private LetterOrder letter(Idea idea, String mail) {
        Map<String, String> values = new HashMap<>();
        values.put("titel", idea.title());
        values.put("nummer", idea.reference());
        values.put("grund", idea.reason());
        return new LetterOrder(mail, idea.language(), idea.email(), values, idea.subject());
    }
}
