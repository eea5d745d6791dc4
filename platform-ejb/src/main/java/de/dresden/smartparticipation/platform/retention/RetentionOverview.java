package de.dresden.smartparticipation.platform.retention;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * The plan of one case as it is shown; a dry run at the same time.
 *
 * @param about the case
 * @param state where the plan stands
 * @param lines what is kept how long
 * @param manageable whether whoever looks may change it
 * @param hindrance why nothing can be disposed of now, or null
 */
public record RetentionOverview(
        RetainedCase about, RetentionState state, List<Line> lines, boolean manageable, Reason hindrance)
        implements Serializable {

    /**
     * One kind of data.
     *
     * @param kind name of the kind
     * @param months months after the end
     * @param due day from which it may go, or null while the case is running
     * @param now whether that day has come
     * @param sample what would go
     */
    public record Line(String kind, int months, LocalDate due, boolean now, RetainedSample sample)
            implements Serializable {

        /** Key of the words for the kind. */
        public String words() {
            return kind.replaceFirst("[.]", ".retained.");
        }
    }

    public RetentionOverview {
        lines = List.copyOf(lines);
    }

    /** How many records a run would dispose of now. */
    public long number() {
        return lines.stream()
                .filter(Line::now)
                .mapToLong(line -> line.sample().number())
                .sum();
    }
}
