package de.dresden.smartparticipation.platform.confirmation;

import java.io.Serializable;

/**
 * By what a person is counted once: kept in tables of «once per person» in place of the address or code itself.
 *
 * @param kind what it was made of
 * @param hash keyed hash of 43 characters; the same for the same person at all times
 */
public record ParticipantKey(Kind kind, String hash) implements Serializable {

    /** What a person showed. */
    public enum Kind {
        /** A confirmed e-mail address. */
        EMAIL,
        /** The same browser as before; the weakest, a person may have several. */
        BROWSER,
        /** A code from a letter. */
        TOKEN
    }
}
