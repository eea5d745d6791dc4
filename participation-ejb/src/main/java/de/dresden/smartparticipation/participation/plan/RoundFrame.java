package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the other rooms need to know of a round.
 *
 * @param id key
 * @param plan key of its plan
 * @param kind why public and agencies are asked
 * @param firstDay first day on which the public takes part
 * @param lastDay last day, until its midnight in Berlin
 * @param open whether it is published and runs at this moment
 * @param published whether its announcement is complete and its days are fixed
 */
public record RoundFrame(
        long id, long plan, RoundKind kind, LocalDate firstDay, LocalDate lastDay, boolean open, boolean published)
        implements Serializable {}
