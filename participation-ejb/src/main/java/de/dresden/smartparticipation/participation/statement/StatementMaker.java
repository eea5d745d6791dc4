package de.dresden.smartparticipation.participation.statement;

/** Who makes statements. */
public enum StatementMaker {
    CITIZEN,
    AGENCY
}
