package de.dresden.smartparticipation.web.format;

import de.dresden.smartparticipation.platform.diff.Segment;
import de.dresden.smartparticipation.platform.diff.TextDifference;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * One value side by side: as it is in force and as it shall be.
 *
 * @param label name of the value
 * @param before in force; empty where nothing is
 * @param after as it shall be
 * @param parts both in one, word by word
 */
public record Difference(String label, String before, String after, List<Segment> parts) implements Serializable {

    public static Difference of(String label, Object before, Object after) {
        String old = Objects.toString(before, "");
        String now = Objects.toString(after, "");
        return new Difference(label, old, now, TextDifference.between(old, now));
    }

    /** Whether anything changes. */
    public boolean changed() {
        return !before.equals(after);
    }
}
