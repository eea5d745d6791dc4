package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A plan as citizens find it in a list.
 *
 * @param reference reference
 * @param name what it is called
 * @param number the city's number
 * @param kind kind
 * @param areaText where it lies
 * @param round the round that is announced or runs, or the latest one
 * @param stage how that round stands: announced, running, over
 * @param firstDay its first day
 * @param lastDay its last day
 * @param decided whether the council has decided on the weighing
 * @param inForceOn day of the announcement that put it into force; null while it is not
 */
public record PublicPlanRow(
        String reference,
        String name,
        String number,
        PlanKind kind,
        String areaText,
        RoundKind round,
        RoundStage stage,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean decided,
        LocalDate inForceOn)
        implements Serializable {}
