package de.dresden.smartparticipation.web.format;

import de.dresden.smartparticipation.platform.diff.Segment;
import de.dresden.smartparticipation.platform.diff.TextDifference;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One value side by side: as it is in force and as it shall be.
 *
 * @param label name of the value
 * @param before in force; empty where nothing is
 * @param after as it shall be
 * @param parts both in one, word by word
 */
public record Difference(String label, String before, String after, List<Segment> parts) implements Serializable {

    private static final Pattern FIGURES = Pattern.compile("[^\\p{L}\n]{1,40}");

    public static Difference of(String label, Object before, Object after) {
        String old = Objects.toString(before, "");
        String now = Objects.toString(after, "");
        return new Difference(label, old, now, parts(old, now));
    }

    /** Numbers, sums and days are replaced as a whole: half an amount struck out cannot be read. */
    private static List<Segment> parts(String old, String now) {
        boolean figures = !old.isEmpty()
                && !now.isEmpty()
                && !old.equals(now)
                && FIGURES.matcher(old).matches()
                && FIGURES.matcher(now).matches();
        return figures
                ? List.of(new Segment(Segment.Kind.REMOVED, old), new Segment(Segment.Kind.ADDED, now))
                : TextDifference.between(old, now);
    }

    /** Whether anything changes. */
    public boolean changed() {
        return !before.equals(after);
    }
}
