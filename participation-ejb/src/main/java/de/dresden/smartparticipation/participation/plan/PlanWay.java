package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * In which order the steps of a plan follow each other, and which may be skipped.
 *
 * @param kind kind of the plan
 * @param procedure in which way it is made
 */
record PlanWay(PlanKind kind, PlanProcedure procedure) {

    /** Whether the plan cannot do without the step. */
    boolean needs(StepKind step) {
        return switch (step) {
            // § 13 Abs. 2 Satz 1 Nr. 1, § 13a Abs. 2 Nr. 1 BauGB
            case EARLY -> !procedure.isSimplified();
            // § 6 Abs. 1 BauGB: always for the land-use plan; § 10 Abs. 2 BauGB: only some development plans
            case APPROVAL -> kind.isLandUsePlan();
            default -> true;
        };
    }

    /** The first needed step that was not taken yet. */
    Optional<StepKind> next(List<StepTaken> taken) {
        return Arrays.stream(StepKind.values())
                .filter(this::needs)
                .filter(step -> day(step, taken).isEmpty())
                .findFirst();
    }

    /**
     * Why a step cannot be recorded now; none where it can.
     *
     * @param taken the steps that were taken
     * @param today the city's day
     */
    List<Reason> missing(StepKind step, StepData data, List<StepTaken> taken, LocalDate today) {
        if (day(step, taken).isPresent()) {
            return List.of(Reason.of("participation.plan.step-taken", name(step)));
        }
        Optional<StepTaken> later =
                taken.stream().filter(other -> other.kind().compareTo(step) > 0).findFirst();
        if (later.isPresent()) {
            return List.of(Reason.of(
                    "participation.plan.step-passed",
                    name(step),
                    name(later.get().kind())));
        }
        List<Reason> reasons = new ArrayList<>();
        Arrays.stream(StepKind.values())
                .filter(before -> before.compareTo(step) < 0 && needs(before))
                .filter(before -> day(before, taken).isEmpty())
                .findFirst()
                .ifPresent(before -> reasons.add(Reason.of(
                        "participation.plan.step-before",
                        name(step),
                        name(before),
                        before.rule(kind).paragraph())));
        reasons.addAll(ofData(step, data, taken, today));
        return reasons;
    }

    private List<Reason> ofData(StepKind step, StepData data, List<StepTaken> taken, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (data.day() == null) {
            reasons.add(Reason.of("participation.plan.step-day-missing", name(step)));
        } else if (data.day().isAfter(today)) {
            reasons.add(Reason.of("participation.plan.step-to-come", name(step), data.day()));
        } else {
            taken.stream()
                    .filter(before -> before.day().isAfter(data.day()))
                    .findFirst()
                    .ifPresent(before -> reasons.add(Reason.of(
                            "participation.plan.step-too-early",
                            name(step),
                            data.day(),
                            name(before.kind()),
                            before.day())));
        }
        if (step.isCouncils() && data.paper() == null) {
            reasons.add(Reason.of("participation.plan.step-paper-missing", name(step)));
        }
        return reasons;
    }

    /** How the step is called for this kind of plan. */
    Reason name(StepKind step) {
        String name = step.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Reason.of(
                "participation.step-kind." + name + (step.differs() && kind.isLandUsePlan() ? ".land-use-plan" : ""));
    }

    private static Optional<LocalDate> day(StepKind step, List<StepTaken> taken) {
        return taken.stream()
                .filter(one -> one.kind() == step)
                .map(StepTaken::day)
                .findFirst();
    }
}
