package de.dresden.smartparticipation.participation.plan;

/** What the city did about an outage of the publication. */
public enum OutageAnswer {
    EXTENDED,
    REPEATED,
    HARMLESS
}
