package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A step of a plan's way, taken or to come.
 *
 * @param kind the step
 * @param name how it is called for this kind of plan
 * @param needed whether the plan cannot do without it
 * @param day on which it was taken, or null
 * @param paper number of the council paper, or null
 * @param note note, or null
 * @param next whether it is the next needed one
 */
public record StepView(
        StepKind kind, Reason name, boolean needed, LocalDate day, String paper, String note, boolean next)
        implements Serializable {}
