package de.dresden.smartparticipation.projects.experiment;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** In the demo one project is described as an experiment, and one that ended half a year ago is asked whether it goes on. */
@Dependent
class DemoExperiments {

    private static final String ENDED = """
            insert into projects.project (id, reference, title, department_id, state, light, light_reason, created_at, version, goal,
                first_month, last_month)
            select nextval('projects.project_id'), projects.next_project_reference(?), 'Mitfahrbank am Dorfplatz', d.id, 'DONE', 'GREEN', '', ?, 1,
                'Wer auf der Bank sitzt, wird mitgenommen: Am Stadtrand sollen Wege ohne eigenes Auto möglich werden.', ?, ?
            from platform.department d where d.code = 'SBB' returning id""";

    private static final List<String> GOALS = List.of("SUSTAINABLE_CITIES", "CLIMATE_ACTION");
    private static final int ENDED_AGO = 170;

    @Inject
    private ExperimentRegister register;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private StaffDirectory people;

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
    private LocalDate today;

    void make(@Observes @Priority(485) Beginning beginning) {
        List<Long> made =
                sql.list("select id from projects.project order by reference limit 1", row -> row.number("id"));
        if (!beginning.demo()
                || made.isEmpty()
                || !sql.list("select 1 from projects.experiment", row -> 1).isEmpty()) {
            return;
        }
        today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        clerk = sql.first("select id from platform.account where login = 'e.sommer'", row -> row.number("id"))
                .flatMap(people::find)
                .orElseThrow();
        edible(projects.of(made.get(0)));
        bench();
        audit.appendPast(past);
    }

    private void edible(ProjectFrame project) {
        write(
                project,
                220,
                new ExperimentData(
                        "Halten Nachbarn Beete im öffentlichen Raum auch dann in Ordnung, wenn niemand sie dafür bezahlt?",
                        "Ja, wenn jedes Beet zwei Patinnen oder Paten hat und Wasser in 50 Metern zu holen ist. Widerlegt wäre es, wenn nach"
                                + " dem zweiten Sommer jedes dritte Beet aufgegeben ist.",
                        "40 Beete an acht Orten, je zwei Patenschaften, vier Zapfstellen, ein Werkzeugschrank mit Zahlenschloss. Ein Ort bleibt"
                                + " ohne Zapfstelle, zum Vergleich.",
                        "Johannstädter Gärten e. V.: Beete und Patenschaften\nHochschule: Befragung und Auswertung\nGrünflächenamt: Flächen und Wasser"));
        learn(
                project,
                160,
                "Ohne Zapfstelle in Sichtweite gießt niemand zweimal am Tag. Der Ort ohne Wasser hat zwei Beete verloren.");
        learn(
                project,
                75,
                "In den Ferien fehlen Vertretungen. Eine Liste am Beet hilft mehr als eine Nachricht im Netz.");
        learn(
                project,
                18,
                "Der Werkzeugschrank wird sauber zurückgelassen, seit die Nachbarn den Code selbst ändern dürfen.");
        rate(
                project,
                ResultCriterion.CONTINUATION,
                3,
                "Der Verein übernimmt die Patenschaften, für das Wasser fehlt noch ein Beschluss.");
        rate(project, ResultCriterion.TRANSFER, 4, "Zwei weitere Stadtteile haben nachgefragt und den Plan bekommen.");
        rate(project, ResultCriterion.LEARNING, 5, "Was ein Beet braucht, ist bekannt und aufgeschrieben.");
        rate(
                project,
                ResultCriterion.ACROSS_DISCIPLINES,
                4,
                "Amt, Verein und Hochschule trafen sich alle sechs Wochen vor Ort.");
    }

    private void bench() {
        LocalDate end = today.minusDays(ENDED_AGO);
        long id = sql.first(
                        ENDED,
                        row -> row.number("id"),
                        today.getYear(),
                        on(320),
                        end.minusMonths(4).withDayOfMonth(1),
                        end.withDayOfMonth(1))
                .orElseThrow();
        GOALS.forEach(
                goal -> sql.update("insert into projects.project_goal (project_id, goal) values (?, ?)", id, goal));
        ProjectFrame project = projects.of(id);
        write(
                project,
                310,
                new ExperimentData(
                        "Nehmen Fremde einander mit, wenn eine Bank sie zusammenbringt?",
                        "Wer sich kennt, nimmt sich ohnehin mit; die Bank bringt die zusammen, die sich nicht kennen.",
                        "Drei Bänke mit Schildern für fünf Ziele, vier Monate lang gezählt.",
                        "Ortschaftsrat: Standorte\nHeimatverein: Pflege"));
        register.endsOn(id, end);
        tell(project, 168, "ends-on", Map.of("day", end.toString()));
        tasks.applyAll(ContinuationTasks.of(project, register.checks(id, today)));
    }

    private void write(ProjectFrame project, int ago, ExperimentData data) {
        register.write(project.id(), 0, data, on(ago));
        tell(project, ago, "written", data.values());
    }

    private void learn(ProjectFrame project, int ago, String text) {
        LocalDate day = today.minusDays(ago);
        register.learn(project.id(), day, text, by(), on(ago));
        tell(project, ago, "learnt", Map.of("day", day.toString(), "text", text));
    }

    private void rate(ProjectFrame project, ResultCriterion criterion, int rating, String text) {
        register.rate(project.id(), criterion, rating, text, by(), on(10));
        tell(project, 10, "rated", Map.of("criterion", criterion.name(), "rating", rating, "text", text));
    }

    private void tell(ProjectFrame project, int ago, String verb, Map<String, ?> after) {
        past.add(new PastHappening(
                on(ago), clerk, ExperimentChanged.of(project, verb, Map.of(), after, by(), List.of())));
    }

    private Capacity by() {
        return new Capacity(clerk.id(), null);
    }

    private Instant on(int ago) {
        return today.minusDays(ago)
                .atTime(LocalTime.of(9, 15))
                .atZone(Clocks.BERLIN)
                .toInstant();
    }
}
