package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.identity.Visitor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
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

/** Twelve invented ideas to the call that is open: eight published with support and comments, three that wait, one rejected. */
@Dependent
class DemoIdeas {

    private record Said(
            String title, String text, String area, String author, int days, int supports, String comment) {}

    private static final List<Said> PUBLISHED = List.of(
            new Said(
                    "Beete, aus denen alle ernten",
                    "Hochbeete auf jedem Platz, an dem man sich setzen kann. Wer vorbeikommt, darf ernten.",
                    "13",
                    "Ina",
                    17,
                    34,
                    "Am Alaunplatz würden wir zwei Beete übernehmen."),
            new Said(
                    "Der Schulhof gehört am Nachmittag allen",
                    "Schulhöfe stehen nachmittags leer. Mit einer Patin je Hof könnten dort alle spielen, reden, reparieren.",
                    "13",
                    null,
                    15,
                    21,
                    "Und wer schließt abends ab?"),
            new Said(
                    "Reparatur kommt zu den Leuten",
                    "Ein Lastenrad mit Werkbank, das jede Woche woanders steht.",
                    "21",
                    "Jule",
                    14,
                    18,
                    null),
            new Said(
                    "Brot von gestern",
                    "Bäckereien geben abends Brot ab. Daraus lässt sich mehr machen als Paniermehl.",
                    "01",
                    null,
                    12,
                    15,
                    null),
            new Said(
                    "Bänke zum Tauschen",
                    "Eine Bank, auf der liegt, was man verschenken mag.",
                    "52",
                    "Frau K.",
                    10,
                    9,
                    null),
            new Said(
                    "Wasserspeicher für Straßenbäume",
                    "Regenwasser vom Dach in einen Sack am Baum. Kostet wenig und hilft im August.",
                    "81",
                    null,
                    9,
                    12,
                    "Bei uns im Hof läuft das seit zwei Jahren."),
            new Said(
                    "Nachtbus zum Lesen",
                    "Ein alter Bus als Leseraum, der abends am Stadtrand hält.",
                    "71",
                    "Tamer",
                    6,
                    7,
                    null),
            new Said(
                    "Küche auf dem Wochenmarkt",
                    "Am Ende des Marktes wird gekocht, was übrig ist, und alle essen mit.",
                    "06",
                    null,
                    4,
                    11,
                    null));

    private static final List<Said> WAITING = List.of(
            new Said(
                    "Lastenrad für die Hausgemeinschaft",
                    "Zehn Häuser teilen sich ein Rad und schreiben auf, welche Fahrten es ersetzt.",
                    "22",
                    "Lea",
                    1,
                    0,
                    null),
            new Said(
                    "Fassadengrün zum Ausleihen",
                    "Pflanzkästen, die eine Straße für ein Jahr bekommt.",
                    null,
                    null,
                    1,
                    0,
                    null),
            new Said(
                    "Musik im Hausflur", "Jeden ersten Sonntag spielt jemand im Treppenhaus.", "72", null, 0, 0, null));

    @Inject
    private IdeaRegister register;

    @Inject
    private IdeaDesk desk;

    @Inject
    private IdeaSupport supports;

    @Inject
    private ParticipantKeys keys;

    @Inject
    private CallDirectory calls;

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
    private Staff clerk;

    void make(@Observes @Priority(410) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.idea", row -> 1).isEmpty()) {
            return;
        }
        clerk = sql.first("select id from platform.account where login = 'e.sommer'", row -> row.number("id"))
                .flatMap(staff::find)
                .orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        calls.published().stream()
                .filter(call -> call.in(CallPhase.IDEAS, today))
                .findFirst()
                .ifPresent(this::make);
        audit.appendPast(past);
    }

    private void make(CallFrame call) {
        PUBLISHED.forEach(said -> published(call, said));
        WAITING.forEach(said -> tasks.applyAll(desk.tasks(sent(call, said))));
        Idea advert = sent(
                call, new Said("Günstige Kredite", "Sofortkredit ohne Schufa, rufen Sie an.", null, null, 3, 0, null));
        Instant then = at(3).plus(Duration.ofHours(2));
        tell(then, advert.reject("Werbung gehört nicht hierher.", by(), then));
    }

    private void published(CallFrame call, Said said) {
        Idea idea = sent(call, said);
        Instant then = at(said.days()).plus(Duration.ofHours(3));
        tell(then, idea.publish(by(), then));
        for (int one = 0; one < said.supports(); one++) {
            supports.add(idea.id(), keys.ofBrowser("demo " + one), then.plus(Duration.ofMinutes(one)));
        }
        if (said.comment() != null) {
            IdeaComment comment = new IdeaComment(idea.id(), null, said.comment(), then.plus(Duration.ofHours(5)));
            register.add(comment);
            past.add(new PastHappening(then.plus(Duration.ofHours(5)), new Visitor(), comment.sent(idea.subject())));
            Instant read = then.plus(Duration.ofHours(9));
            tell(read, comment.publish(idea.subject(), by(), read));
        }
        if (said.days() == 10) {
            IdeaComment waits = new IdeaComment(idea.id(), "Olaf", "Bitte mit Dach, sonst wird alles nass.", at(1));
            register.add(waits);
            past.add(new PastHappening(at(1), new Visitor(), waits.sent(idea.subject())));
            tasks.applyAll(desk.tasks(idea));
        }
    }

    private Idea sent(CallFrame call, Said said) {
        Instant then = at(said.days());
        IdeaDraft draft =
                new IdeaDraft(said.title(), said.text(), said.area(), null, said.author(), null, Locale.GERMAN);
        Idea idea = new Idea(register.nextReference(then.atZone(Clocks.BERLIN).getYear()), call.id(), draft, then);
        register.add(idea);
        past.add(new PastHappening(then, new Visitor(), idea.sent()));
        return idea;
    }

    private void tell(Instant at, IdeaChanged change) {
        register.flush(); // plain SQL does not see what is not written
        past.add(new PastHappening(at, clerk, change));
    }

    private Capacity by() {
        return new Capacity(clerk.id(), null);
    }

    private Instant at(int days) {
        return clock.instant().minus(Duration.ofDays(days)).minus(Duration.ofHours(11));
    }
}
