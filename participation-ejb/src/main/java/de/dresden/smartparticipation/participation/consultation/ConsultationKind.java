package de.dresden.smartparticipation.participation.consultation;

/** What citizens are asked for. */
public enum ConsultationKind {
    /** Ideas and comments in one's own words. */
    IDEAS
}
