package de.dresden.smartparticipation.participation.consultation;

/** The three times of a consultation, in their order. */
public enum PhaseKind {
    PARTICIPATION,
    EVALUATION,
    RESULTS
}
