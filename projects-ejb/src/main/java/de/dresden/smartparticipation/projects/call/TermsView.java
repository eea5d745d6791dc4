package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version of a call's terms.
 *
 * @param number its number, from 1
 * @param data what it says
 * @param inForceFrom since when it is in force; null for a draft
 */
public record TermsView(int number, TermsData data, Instant inForceFrom) implements Serializable {

    static TermsView of(Terms terms) {
        return new TermsView(terms.number(), terms.data(), terms.inForceFrom());
    }
}
