package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A plan in a list.
 *
 * @param reference reference
 * @param name what it is called
 * @param number the city's number
 * @param kind kind
 * @param department name of the responsible department
 * @param lastStep the latest step that was taken, or null
 * @param round the round that is planned or runs, or the latest; null where there was none
 * @param firstDay its first day, or null
 * @param lastDay its last day, or null
 * @param stage how the round stands, or null
 */
public record PlanRow(
        String reference,
        String name,
        String number,
        PlanKind kind,
        String department,
        StepKind lastStep,
        RoundKind round,
        LocalDate firstDay,
        LocalDate lastDay,
        RoundStage stage)
        implements Serializable {}
