package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.platform.identity.StaffDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.project.ProjectDirectory;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** In the demo two projects measure what they bring about: one of them also by Stadtteil, with a measurement that was corrected. */
@Dependent
class DemoIndicators {

    @Inject
    private IndicatorRegister register;

    @Inject
    private IndicatorReading reading;

    @Inject
    private ProjectDirectory projects;

    @Inject
    private StaffDirectory people;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    private final List<PastHappening> past = new ArrayList<>();
    private Staff clerk;
    private LocalDate today;

    void make(@Observes @Priority(480) Beginning beginning) {
        List<Long> made =
                sql.list("select id from projects.project order by reference limit 2", row -> row.number("id"));
        if (!beginning.demo()
                || made.size() < 2
                || !sql.list("select 1 from projects.indicator", row -> 1).isEmpty()) {
            return;
        }
        today = LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
        clerk = sql.first("select id from platform.account where login = 'e.sommer'", row -> row.number("id"))
                .flatMap(people::find)
                .orElseThrow();
        edible(projects.of(made.get(0)));
        restaurant(projects.of(made.get(1)));
        audit.appendPast(past);
    }

    private void edible(ProjectFrame project) {
        String area = sql.first("select key from platform.area order by key limit 1 offset 5", row -> row.text("key"))
                .orElse(null);
        long beds = add(
                project,
                new Wording("Beete, die gemeinsam bewirtschaftet werden", "Beds tended together"),
                "Gezählt wird jedes Beet mit einer Patenschaft, Hochbeete und Baumscheiben eingeschlossen.",
                new Wording("Stück", "beds"),
                aim(Direction.MORE, "4", 240, "40", -150),
                Set.of(Goal.ZERO_HUNGER, Goal.SUSTAINABLE_CITIES));
        measure(project, beds, 180, null, "9", null);
        measure(project, beds, 120, null, "17", null);
        measure(project, beds, 60, null, "52", null);
        correct(project, beds, "25", "Zahlendreher in der Meldung: 25, nicht 52.");
        measure(project, beds, 14, null, "31", null);
        measure(project, beds, 14, area, "19", null);
        long volunteers = add(
                project,
                new Wording("Stunden, die Nachbarn im Monat mithelfen", "Hours that neighbours help in a month"),
                "Aus den Listen am Beet, hochgerechnet auf Beete ohne Liste.",
                new Wording("Stunden", "hours"),
                aim(Direction.MORE, "20", 240, "160", -150),
                Set.of(Goal.SUSTAINABLE_CITIES));
        measure(project, volunteers, 150, null, "64", "10");
        measure(project, volunteers, 90, null, "118", "15");
        measure(project, volunteers, 20, null, "149", "18");
    }

    private void restaurant(ProjectFrame project) {
        long rescued = add(
                project,
                new Wording("Gerettete Lebensmittel", "Food rescued"),
                "Gewogen bei der Abholung, ohne Verpackung.",
                new Wording("kg je Woche", "kg a week"),
                aim(Direction.MORE, "0", 200, "400", -120),
                Set.of(Goal.RESPONSIBLE_CONSUMPTION));
        measure(project, rescued, 110, null, "85.5", null);
        measure(project, rescued, 50, null, "142.5", null);
        long waste = add(
                project,
                new Wording("Abfall aus der eigenen Küche", "Waste of its own kitchen"),
                "Restmüll und Biotonne zusammen.",
                new Wording("kg je Woche", "kg a week"),
                aim(Direction.LESS, "60", 200, "25", -120),
                Set.of(Goal.RESPONSIBLE_CONSUMPTION, Goal.CLIMATE_ACTION));
        measure(project, waste, 50, null, "66", "3");
    }

    private long add(ProjectFrame project, Wording title, String definition, Wording unit, Aim aim, Set<Goal> goals) {
        IndicatorData data = new IndicatorData(
                title.german(),
                title.english(),
                definition,
                unit.german(),
                unit.english(),
                aim,
                "Projektbüro, eigene Zählung",
                goals);
        Instant then = on(235);
        long id = register.add(project.id(), data, false, by(), then).id();
        tell(then, project, "added", Map.of(), data.values());
        return id;
    }

    private void measure(ProjectFrame project, long indicator, int ago, String area, String value, String spread) {
        MeasurementData data = data(ago, area, value, spread);
        register.measure(indicator, data, null, null, by(), on(ago - 1));
        tell(on(ago - 1), project, "measured", Map.of(), data.values());
    }

    /** The latest one. */
    private void correct(ProjectFrame project, long indicator, String value, String reason) {
        MeasurementRow former = reading.versions(indicator).get(0);
        Measured was = former.measured();
        MeasurementData data = new MeasurementData(
                new Measured(was.day(), was.area(), new BigDecimal(value), was.uncertainty()), former.source());
        register.measure(indicator, data, former.id(), reason, by(), on(55));
        tell(
                on(55),
                project,
                "corrected",
                Map.of("value", was.value().toPlainString()),
                Map.of("value", value, "reason", reason));
    }

    private void tell(Instant at, ProjectFrame project, String verb, Map<String, ?> before, Map<String, ?> after) {
        past.add(new PastHappening(at, clerk, EvaluationChanged.indicator(project, verb, before, after, by())));
    }

    private MeasurementData data(int ago, String area, String value, String spread) {
        return new MeasurementData(
                new Measured(
                        today.minusDays(ago),
                        area,
                        new BigDecimal(value),
                        spread == null ? null : new BigDecimal(spread)),
                "Projektbüro");
    }

    private Aim aim(Direction direction, String baseline, int baselineAgo, String target, int targetAgo) {
        return new Aim(
                direction,
                new BigDecimal(baseline),
                today.minusDays(baselineAgo),
                new BigDecimal(target),
                today.minusDays(targetAgo));
    }

    private Capacity by() {
        return new Capacity(clerk.id(), null);
    }

    private Instant on(int ago) {
        return today.minusDays(ago)
                .atTime(LocalTime.of(10, 30))
                .atZone(Clocks.BERLIN)
                .toInstant();
    }
}
