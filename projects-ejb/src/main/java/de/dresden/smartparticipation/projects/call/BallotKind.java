package de.dresden.smartparticipation.projects.call;

/** How a ballot is filled in. */
public enum BallotKind {
    /** Any number of projects, each approved or not. */
    APPROVAL,
    /** Up to a number of projects. */
    CHOOSE,
    /** Points to distribute. */
    POINTS,
    /** Projects in an order. */
    RANKING,
    /** Projects within the budget. */
    KNAPSACK
}
