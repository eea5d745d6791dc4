package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.round.PairDirectory;
import de.dresden.smartparticipation.projects.cooperation.round.PairFrame;
import de.dresden.smartparticipation.projects.picture.DemoPicture;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Stories of the first accepted pairs of the demo: one is published, one waits for its release, one for its check. */
@Dependent
class DemoPractices {

    @Inject
    private PracticeRegister register;

    @Inject
    private StoryWriting writing;

    @Inject
    private PracticeConsents consents;

    @Inject
    private PairDirectory pairs;

    @Inject
    private FileStore files;

    @Inject
    private StaffDirectory staff;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();
    private Staff first;
    private Staff second;

    void make(@Observes @Priority(430) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.best_practice", row -> 1).isEmpty()) {
            return;
        }
        first = person("v.berger");
        second = person("w.busch");
        List<PairFrame> accepted = sql
                .list(
                        "select id from projects.cooperation_pair where state = 'ACCEPTED' order by id limit 3",
                        row -> row.number("id"))
                .stream()
                .map(pairs::of)
                .toList();
        for (int at = 0; at < accepted.size(); at++) {
            Practice practice = told(accepted.get(at), DemoStories.ALL.get(at), 9 - at);
            confirm(practice, 8 - at);
            if (at < 2) {
                check(practice, 7 - at);
            }
            if (at == 0) {
                release(practice);
            }
            tasks.applyAll(PracticeDesk.tasks(practice, LocalDate.ofInstant(clock.instant(), Clocks.BERLIN)));
        }
        audit.appendPast(past);
    }

    private Practice told(PairFrame pair, DemoStories.Told told, int ago) {
        Practice practice = new Practice(
                register.nextReference(on(ago).atZone(Clocks.BERLIN).getYear()), pair.id(), on(ago + 2));
        register.add(practice);
        tell(practice, first, ago + 2, "asked", Map.of());
        List<Voice> voices = new ArrayList<>();
        for (Voice voice : writing.silent(pair)) {
            voices.add(
                    voice.saying(told.quotes().get(voices.size() % told.quotes().size())));
        }
        practice.tell(told.story(), voices, on(ago));
        register.flush();
        if (told.drawn()) {
            long file = files.write("bild.png", FileKind.PNG, practice.subject(), DemoPicture::bench)
                    .id();
            practice.show(
                    List.of(new SheetPicture(
                            file,
                            new Wording(
                                    "Zeichnung: eine Bank unter einem Baum, dahinter ein Haus",
                                    "Drawing: a bench below a tree, a house behind it"),
                            "Landeshauptstadt Dresden, Zeichnung")),
                    on(ago));
            register.flush();
        }
        agree(practice, voices.get(0).company(), ago);
        Map<String, Object> after = new TreeMap<>(practice.written().values());
        after.put("remark", voices.get(0).name());
        tell(practice, speaker(practice), ago, "told", after);
        return practice;
    }

    private void confirm(Practice practice, int ago) {
        practice.written().voices().forEach(voice -> agree(practice, voice.company(), ago));
        tell(practice, speaker(practice), ago, "confirmed", Map.of());
    }

    private void agree(Practice practice, long company, int ago) {
        practice.agree(company, on(ago));
        consents.give(practice.id(), company, Locale.GERMAN, on(ago));
        register.flush();
    }

    private void check(Practice practice, int ago) {
        practice.check(by(first), on(ago));
        register.flush();
        tell(practice, first, ago, "checked", Map.of());
    }

    private void release(Practice practice) {
        practice.approve(by(second), on(6));
        register.flush();
        tell(practice, second, 6, "published", practice.written().values());
    }

    private void tell(Practice practice, Actor who, int ago, String verb, Map<String, ?> after) {
        past.add(new PastHappening(
                on(ago),
                who,
                new PracticeChanged(
                        practice.subject(), "best-practice." + verb, Map.of(), after, null, List.of(), List.of())));
    }

    private static LinkHolder speaker(Practice practice) {
        return new LinkHolder(practice.subject().reference());
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(staff::find)
                .orElseThrow();
    }

    private static Capacity by(Staff person) {
        return new Capacity(person.id(), null);
    }

    private Instant on(int daysAgo) {
        return clock.instant().minus(Duration.ofDays(daysAgo));
    }
}
