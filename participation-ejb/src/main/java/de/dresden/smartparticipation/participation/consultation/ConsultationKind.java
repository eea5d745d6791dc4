package de.dresden.smartparticipation.participation.consultation;

/** What citizens are asked for. */
public enum ConsultationKind {
    /** Ideas and hints in one's own words. */
    IDEAS
}
