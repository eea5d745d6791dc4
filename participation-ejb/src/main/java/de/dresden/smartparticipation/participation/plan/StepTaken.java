package de.dresden.smartparticipation.participation.plan;

import java.time.LocalDate;

/** A step of the way that was taken, and when. */
record StepTaken(StepKind kind, LocalDate day) {}
