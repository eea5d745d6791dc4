package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the form for a statement says before it is filled in.
 *
 * @param plan reference of the plan
 * @param name its name
 * @param number the city's number of it
 * @param firstDay first day on which statements are asked for
 * @param lastDay last day that is in time, until its midnight in Berlin
 * @param takes whether it takes statements: from the first day on, and for ever after
 * @param late whether what is sent now is late
 * @param lateRule the rule on late statements as it is cited in the plan's procedure
 * @param decided whether the council has decided on the weighing already: what is sent now is kept, but changes nothing there
 */
public record StatementDoor(
        String plan,
        String name,
        String number,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean takes,
        boolean late,
        String lateRule,
        boolean decided)
        implements Serializable {}
