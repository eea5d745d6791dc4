package de.dresden.smartparticipation.participation.consultation;

/** How the course of a phase differs from what was planned. */
public enum PhaseNote {
    /** The participation was closed before its last day. */
    ENDED_EARLY,
    /** The consultation was closed before the participation began. */
    DROPPED,
    /** The evaluation runs before its first day, since the participation has ended. */
    BEGAN_EARLY,
    /** The evaluation runs on after its last day, since not everything is answered. */
    LASTS_LONGER,
    /** The results wait for the evaluation although their first day has come. */
    WAITS
}
