package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A round with all that belongs to it.
 *
 * @param frame its days and state
 * @param data what was entered
 * @param announcement the announcement as it appeared, or null before
 * @param publishedAt when it was published, or null
 * @param accesses other accesses
 * @param extensions extensions, the first first
 * @param outages times in which it could not be had, the first first
 * @param probes how often the product has asked for the documents itself
 * @param probedAt when it did last, or null
 */
public record RoundView(
        RoundFrame frame,
        RoundData data,
        String announcement,
        Instant publishedAt,
        List<Access> accesses,
        List<ExtensionRow> extensions,
        List<OutageRow> outages,
        long probes,
        Instant probedAt)
        implements Serializable {

    /** The paragraphs of the announcement, the heading first. */
    public List<String> paragraphs() {
        return announcement == null ? List.of() : List.of(announcement.split("\n\n"));
    }
}
