package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.ExpectedIndicator;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the demo's tandems bring about: the indicators that their call expects, with what was measured. */
@Dependent
public class DemoTandemIndicators {

    @Inject
    private IndicatorRegister register;

    @Inject
    private CallDirectory calls;

    @Inject
    private AuditTrail audit;

    private final List<PastHappening> past = new ArrayList<>();

    /** An aim and what was measured in the end; null: nothing yet. */
    public record Result(int target, Integer reached) {}

    /**
     * @param results in the order of the call's indicators
     * @param first day from which is measured
     * @param last day by which the aims are to be reached, and of the measurements
     * @param then when they were taken over
     * @param entered when the measurements were entered
     */
    public void take(
            ProjectFrame project,
            List<Result> results,
            LocalDate first,
            LocalDate last,
            Staff clerk,
            Instant then,
            Instant entered) {
        Capacity by = new Capacity(clerk.id(), null);
        List<ExpectedIndicator> expected = calls.indicators(project.call());
        for (int at = 0; at < results.size(); at++) {
            ExpectedIndicator one = expected.get(at);
            Result result = results.get(at);
            IndicatorData data = new IndicatorData(
                    one.title(),
                    one.titleEnglish(),
                    "Nach Angabe beider Unternehmen.",
                    one.unit(),
                    one.unitEnglish(),
                    new Aim(one.direction(), BigDecimal.ZERO, first, BigDecimal.valueOf(result.target()), last),
                    "Verwendungsnachweis",
                    calls.goals(project.call()));
            long indicator = register.add(project.id(), data, true, by, then).id();
            past.add(new PastHappening(
                    then, clerk, EvaluationChanged.indicator(project, "taken-over", Map.of(), data.values(), by)));
            if (result.reached() != null) {
                MeasurementData measured = new MeasurementData(
                        new Measured(last, null, BigDecimal.valueOf(result.reached()), null), "Verwendungsnachweis");
                register.measure(indicator, measured, null, null, by, entered);
                past.add(new PastHappening(
                        entered,
                        clerk,
                        EvaluationChanged.indicator(project, "measured", Map.of(), measured.values(), by)));
            }
        }
        audit.appendPast(past);
        past.clear();
    }
}
