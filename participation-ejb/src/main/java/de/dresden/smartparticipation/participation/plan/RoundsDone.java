package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How rounds and steps depend on each other. */
final class RoundsDone {

    private RoundsDone() {}

    /** Why a step waits for a round: participation is over when its round is, and nothing is weighed while somebody may still speak. */
    static List<Reason> missing(StepKind step, StepData data, List<PlanRound> rounds, LocalDate today) {
        List<Reason> reasons = new ArrayList<>();
        if (step == StepKind.PUBLICATION
                && rounds.stream().noneMatch(round -> round.kind() == RoundKind.PUBLICATION && round.isPublished())) {
            reasons.add(Reason.of("participation.plan.no-publication"));
        }
        boolean waits = step == StepKind.EARLY || step == StepKind.PUBLICATION || step == StepKind.WEIGHING;
        LocalDate day = data.day() == null ? today : data.day();
        rounds.stream()
                .filter(round -> waits && concerns(step, round) && round.isPublished() && !round.isOverOn(day))
                .findFirst()
                .ifPresent(round -> reasons.add(Reason.of("participation.plan.round-runs", round.lastDay())));
        return reasons;
    }

    private static boolean concerns(StepKind step, PlanRound round) {
        return step == StepKind.EARLY
                ? round.kind() == RoundKind.EARLY
                : round.kind().isFormal();
    }

    /** Where a round may stand among the others. */
    static List<Reason> place(RoundData data, List<PlanRound> others, List<StepTaken> taken) {
        List<Reason> reasons = new ArrayList<>();
        if (data.kind() != RoundKind.REPEAT && others.stream().anyMatch(other -> other.kind() == data.kind())) {
            reasons.add(Reason.of("participation.constraint.plan_round_once"));
        }
        if (others.stream().anyMatch(other -> !other.isPublished())) {
            reasons.add(Reason.of("participation.plan.round-planned-already"));
        }
        if (others.stream().anyMatch(other -> other.overlaps(data))) {
            reasons.add(Reason.of("participation.constraint.plan_round_apart"));
        }
        if (data.kind() == RoundKind.REPEAT
                && others.stream()
                        .noneMatch(other -> other.kind() == RoundKind.PUBLICATION
                                && other.lastDay().isBefore(data.firstDay()))) {
            reasons.add(Reason.of("participation.plan.repeat-of-nothing"));
        }
        if (taken.stream().anyMatch(step -> step.kind().compareTo(StepKind.DECISION) >= 0)) {
            reasons.add(Reason.of("participation.plan.round-after-decision"));
        }
        return reasons;
    }

    /** Which step has to be taken before a round of this kind is published. */
    static List<Reason> early(RoundKind kind, PlanWay way, List<StepTaken> taken) {
        StepKind needed = kind == RoundKind.EARLY ? StepKind.RESOLUTION : StepKind.DRAFT_APPROVED;
        return taken.stream().anyMatch(step -> step.kind() == needed)
                ? List.of()
                : List.of(Reason.of(
                        "participation.plan.publish-before",
                        way.name(needed),
                        needed.rule(way.kind()).paragraph()));
    }

    /** The published round whose end the next step waits for; null where there is none. */
    static PlanRound unfinished(List<PlanRound> rounds, StepKind next) {
        if (next != StepKind.EARLY && next != StepKind.PUBLICATION && next != StepKind.WEIGHING) {
            return null;
        }
        return rounds.stream()
                .filter(PlanRound::isPublished)
                .filter(round -> next == StepKind.EARLY
                        ? round.kind() == RoundKind.EARLY
                        : next == StepKind.PUBLICATION
                                ? round.kind() == RoundKind.PUBLICATION
                                : round.kind() == RoundKind.REPEAT)
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
