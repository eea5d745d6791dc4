package de.dresden.smartparticipation.participation.contribution;

import java.util.List;

/** The way on which a contribution came in. */
public enum Channel {
    ONLINE,
    IMPORT,
    PAPER,
    LETTER,
    EMAIL,
    EVENT,
    PHONE,
    /** A free text of a survey. */
    SURVEY;

    /** Those that a clerk enters by hand. */
    public static List<Channel> byHand() {
        return List.of(PAPER, LETTER, EMAIL, EVENT, PHONE);
    }
}
