package de.dresden.smartparticipation.participation.statement;

import java.util.List;

/** The way on which a statement came. */
public enum StatementChannel {
    /** By the form on the internet, or by the link of an agency. */
    ONLINE,
    EMAIL,
    PAPER,
    /** Spoken at the office and taken down there (zur Niederschrift). */
    RECORD;

    /** What a clerk enters. */
    public static List<StatementChannel> byHand() {
        return List.of(PAPER, EMAIL, RECORD);
    }
}
