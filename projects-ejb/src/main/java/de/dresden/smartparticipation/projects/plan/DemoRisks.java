package de.dresden.smartparticipation.projects.plan;

import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What may go wrong in the two projects of the demo that have a plan. */
@Dependent
class DemoRisks {

    private static final int NOTICED = 120;

    @Inject
    private RiskRegister register;

    @Inject
    private StaffDirectory people;

    @Inject
    private Sql sql;

    private ProjectFrame project;
    private LocalDate today;
    private Instant now;
    private List<PastHappening> past;

    void ofEdible(ProjectFrame frame, LocalDate day, Instant moment, List<PastHappening> told) {
        on(frame, day, moment, told);
        add(
                "Die Zisterne wird nicht vor dem Sommer fertig",
                "Die Tiefbaufirma hat den Termin einmal verschoben; ohne Wasser vertrocknen die Jungpflanzen.",
                4,
                4,
                "Wassertanks mieten, Gießplan mit der Feuerwehr-Jugend; Vertragsstrafe prüfen.",
                "e.sommer",
                9);
        add(
                "Pflegegruppen lösen sich in den Ferien auf",
                "",
                3,
                3,
                "Je Beet zwei Patenschaften, Vertretungsliste im Nachbarschaftszentrum.",
                "b.krueger",
                45);
        add(
                "Belastete Böden an der Pfotenhauerstraße",
                "Die erste Probe lag knapp unter dem Prüfwert für Blei.",
                2,
                5,
                "Nur Hochbeete mit eigener Erde; zweite Probe durch das Umweltamt.",
                "e.sommer",
                -6);
        add(
                "Zerstörte Beete durch Vandalismus",
                "",
                2,
                2,
                "Beete an belebten Wegen, schnelle Reparatur.",
                "b.krueger",
                90);
        int theft = add(
                "Eigentümer zieht die Zusage für eine Fläche zurück",
                "",
                2,
                4,
                "Schriftliche Vereinbarung über drei Jahre mit jedem Eigentümer.",
                "e.sommer",
                -100);
        RiskRow risk = register.get(project.id(), theft);
        String reason = "Alle Vereinbarungen sind unterschrieben.";
        register.set(risk, RiskState.CLOSED, reason, now.minus(Duration.ofDays(90)));
        tell(risk, "risk.closed", 90, Map.of("reason", reason), person("e.sommer"));
    }

    void ofRestaurant(ProjectFrame frame, LocalDate day, Instant moment, List<PastHappening> told) {
        on(frame, day, moment, told);
        add(
                "Der Mietvertrag kommt nicht zustande",
                "Der Eigentümer verhandelt auch mit einer Kette.",
                3,
                5,
                "Zweite Räume in der Friedrichstadt offen halten; Vorvertrag bis Monatsende.",
                "e.sommer",
                12);
        add(
                "Zu wenig Lebensmittel an einzelnen Tagen",
                "",
                3,
                2,
                "Vereinbarungen mit mindestens acht Märkten; Speisekarte nach Angebot.",
                "b.krueger",
                40);
    }

    /** What whoever looks after the risks has to do. */
    List<TaskChange> tasks(ProjectFrame frame) {
        return register.of(frame.id()).stream()
                .map(risk -> RiskDesk.task(frame, risk))
                .toList();
    }

    private void on(ProjectFrame frame, LocalDate day, Instant moment, List<PastHappening> told) {
        project = frame;
        today = day;
        now = moment;
        past = told;
    }

    private int add(
            String title, String detail, int probability, int effect, String measure, String owner, int dueFromToday) {
        Staff person = person(owner);
        RiskData data =
                new RiskData(title, detail, probability, effect, measure, person.id(), today.plusDays(dueFromToday));
        int number = register.add(project.id(), data, now.minus(Duration.ofDays(NOTICED)));
        tell(register.get(project.id(), number), "risk.added", NOTICED, RiskDesk.told(data), person("e.sommer"));
        return number;
    }

    private void tell(RiskRow risk, String action, int daysAgo, Map<String, ?> after, Staff by) {
        past.add(new PastHappening(
                now.minus(Duration.ofDays(daysAgo)),
                by,
                PlanChanged.of(RiskDesk.subject(project, risk), action, Map.of(), after, new Capacity(by.id(), null))));
    }

    private Staff person(String login) {
        return sql.first("select id from platform.account where login = ?", row -> row.number("id"), login)
                .flatMap(people::find)
                .orElseThrow(() -> new IllegalStateException("no person " + login));
    }
}
