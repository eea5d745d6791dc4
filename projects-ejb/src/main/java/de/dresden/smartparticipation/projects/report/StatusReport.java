package de.dresden.smartparticipation.projects.report;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A status report of a project.
 *
 * @param number from 1 in its project
 * @param text what those who run it say, with placeholders
 * @param writtenBy who began it, or null
 * @param writtenAt when it was written last
 * @param day the day on which it was frozen, or null: a draft
 * @param frozenBy who froze it, or null
 * @param frozenAt when, or null
 * @param hash SHA-256 of its content, or null
 * @param content what was known on its day; of a draft, what is known now
 * @param version for the next command
 */
public record StatusReport(
        int number,
        String text,
        String writtenBy,
        Instant writtenAt,
        LocalDate day,
        String frozenBy,
        Instant frozenAt,
        String hash,
        ReportContent content,
        long version)
        implements Serializable {

    public boolean frozen() {
        return frozenAt != null;
    }
}
