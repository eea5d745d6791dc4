package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;

/**
 * A criterion by which the jury scores.
 *
 * @param id key, the same in all versions of the terms; 0 for a new one
 * @param title what is judged
 * @param help what is meant, for the jury and for who applies; may be empty
 * @param weight weight among the others, 1 to 100
 * @param lowest least score
 * @param highest best score
 */
public record Criterion(long id, String title, String help, int weight, int lowest, int highest)
        implements Serializable {

    public Criterion {
        title = title == null ? "" : title.strip();
        help = help == null ? "" : help.strip();
    }

    Criterion known(long key) {
        return new Criterion(key, title, help, weight, lowest, highest);
    }
}
