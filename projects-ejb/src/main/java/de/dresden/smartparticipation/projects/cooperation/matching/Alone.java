package de.dresden.smartparticipation.projects.cooperation.matching;

/**
 * A company that is in no pair.
 *
 * @param company which
 * @param why the reason that holds whatever pairs are made
 */
public record Alone(long company, Why why) {

    /** Why somebody stays alone. */
    public enum Why {
        /** Nobody with whom it may be paired has a score that is large enough. */
        NOBODY_FITS,
        /** Those with whom it could be paired are needed by others too, and there are fewer of them. */
        TOO_FEW_PARTNERS,
        /** There are no more pairs in this round. */
        NO_MORE_PAIRS
    }
}
