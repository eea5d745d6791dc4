package de.dresden.smartparticipation.projects.cooperation.round;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Two variants of a round beside each other.
 *
 * @param one the one
 * @param other the other
 * @param rows companies of both, by name
 */
public record Comparison(RunRow one, RunRow other, List<Line> rows) implements Serializable {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** How many companies have another partner. */
    public long differing() {
        return rows.stream().filter(Line::differs).count();
    }

    /**
     * A company in both.
     *
     * @param company which
     * @param one names of its partners in the one, empty where it is alone, null where it is not in
     * @param oneScore score of its pair there, or null
     * @param other names of its partners in the other, likewise
     * @param otherScore score of its pair there, or null
     */
    public record Line(CompanyName company, String one, Integer oneScore, String other, Integer otherScore)
            implements Serializable {

        public boolean differs() {
            return !Objects.equals(one, other);
        }
    }
}
