package de.dresden.smartparticipation.product.bank;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that a client asked for, and what the client knows of it.
 *
 * @param member key of the member; 0 at the till
 * @param name the client's name of it; of a cancellation the redemption's reference
 * @param told the answer, where there was one
 */
record Deed(Kind kind, long member, String name, Fate fate, JsonNode told) {

    enum Kind {
        TRIP,
        RESERVATION,
        REDEMPTION,
        CANCELLATION
    }

    /** What must be found afterwards: once, never, or once at most. */
    enum Fate {
        ACKNOWLEDGED,
        REFUSED,
        UNKNOWN
    }
}
