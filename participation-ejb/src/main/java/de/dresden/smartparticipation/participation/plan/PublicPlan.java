package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plan as citizens see it.
 *
 * @param reference reference
 * @param data names, texts, contact
 * @param department name of the responsible department
 * @param area its area as GeoJSON, or null
 * @param steps its way; without notes
 * @param round the round that is announced or runs, or the latest one
 * @param former the rounds before it, the latest first
 * @param documents what is displayed today; none before the first day, and none after the last where they do not stay
 * @param information kinds of environmental information
 * @param decided whether the council has decided on the weighing: no statement is asked for any more
 * @param inForceOn day of the announcement that put it into force; null while it is not
 * @param inspections where results are laid out for inspection; none before the council's decision on the weighing
 */
public record PublicPlan(
        String reference,
        PlanData data,
        String department,
        String area,
        List<StepView> steps,
        PublicRound round,
        List<PublicRound> former,
        List<PublicDocument> documents,
        List<Information> information,
        boolean decided,
        LocalDate inForceOn,
        List<PublicInspection> inspections)
        implements Serializable {

    /** The round that a step of the way is: the announced or running one, else the latest; or null. */
    public PublicRound roundOf(StepKind step) {
        return Stream.concat(Stream.of(round), former.stream())
                .filter(one -> step == (one.kind().isFormal() ? StepKind.PUBLICATION : StepKind.EARLY))
                .findFirst()
                .orElse(null);
    }

    /** Whether statements are in time at this moment. */
    public boolean isOpen() {
        return round.stage() == RoundStage.RUNNING;
    }
}
