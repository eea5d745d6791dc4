package de.dresden.smartparticipation.projects.cooperation.satisfaction;

/** Questions that are answered with yes or no. */
public enum SatisfactionQuestion {
    TOGETHER,
    PRODUCT,
    CUSTOMERS,
    TRAINING,
    TEAM,
    RECOMMENDS
}
