package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;

/**
 * What the jury recommends of an application.
 *
 * @param application reference
 * @param kind what is recommended, or null where nothing is yet
 * @param place in which order it moves up, from 1, or null
 * @param remark why, at most 2,000 characters
 */
public record RecommendationRow(String application, RecommendationKind kind, Integer place, String remark)
        implements Serializable {

    public RecommendationRow {
        remark = remark == null ? "" : remark.strip();
    }
}
