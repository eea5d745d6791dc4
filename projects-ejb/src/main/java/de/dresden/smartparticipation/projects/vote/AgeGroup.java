package de.dresden.smartparticipation.projects.vote;

/** How old somebody is, as roughly as turnout needs it. */
public enum AgeGroup {
    UNDER_18,
    FROM_18,
    FROM_30,
    FROM_45,
    FROM_60,
    FROM_75
}
