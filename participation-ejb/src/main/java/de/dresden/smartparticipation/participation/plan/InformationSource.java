package de.dresden.smartparticipation.participation.plan;

/** Where environmental information comes from. */
public enum InformationSource {
    REPORT,
    EXPERT,
    AGENCY,
    CITIZEN
}
