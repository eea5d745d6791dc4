package de.dresden.smartparticipation.projects.call;

/** How votes become a selection. */
public enum SelectionMethod {
    /** In the order of votes until the money is gone. */
    GREEDY,
    /** Method of Equal Shares. */
    MES,
    /** Sequential Phragmén. */
    PHRAGMEN
}
