package de.dresden.smartparticipation.platform.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import de.dresden.smartparticipation.platform.diff.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, word by word. The kept and the removed segments together are the text before, the
 * kept and the added ones the text after, to the letter.
 */
public final class TextDifference {

    /** A word, a stretch of white space, or a single sign. */
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]+|\\s+|.", Pattern.DOTALL);

    private TextDifference() {}

    /**
     * The segments in reading order, neighbours of different kinds; what was removed stands before what came in its place.
     *
     * @param before may be {@code null} or empty: then all is added
     * @param after may be {@code null} or empty: then all is removed
     */
    public static List<Segment> between(String before, String after) {
        List<String> old = tokens(before);
        List<String> changed = tokens(after);
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, changed).getDeltas()) {
            add(segments, Kind.KEPT, old.subList(at, delta.getSource().getPosition()));
            add(segments, Kind.REMOVED, delta.getSource().getLines());
            add(segments, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(segments, Kind.KEPT, old.subList(at, old.size()));
        return joined(segments);
    }

    /** Nothing was added or removed. */
    public static boolean isNone(List<Segment> segments) {
        return segments.stream().allMatch(segment -> segment.kind() == Kind.KEPT);
    }

    /** A blank kept alone between two changed words belongs to the change: «a phrase» reads better than single words. */
    private static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            boolean changeGoesOn = !removed.isEmpty() && !added.isEmpty() && i + 1 < segments.size();
            if (segment.kind() == Kind.REMOVED) {
                removed.append(segment.text());
            } else if (segment.kind() == Kind.ADDED) {
                added.append(segment.text());
            } else if (segment.text().isBlank() && changeGoesOn) {
                removed.append(segment.text());
                added.append(segment.text());
            } else {
                close(joined, removed, added);
                joined.add(segment);
            }
        }
        close(joined, removed, added);
        return List.copyOf(joined);
    }

    private static void close(List<Segment> segments, StringBuilder removed, StringBuilder added) {
        add(segments, Kind.REMOVED, List.of(removed.toString()));
        add(segments, Kind.ADDED, List.of(added.toString()));
        removed.setLength(0);
        added.setLength(0);
    }

    private static void add(List<Segment> segments, Kind kind, List<String> tokens) {
        String text = String.join("", tokens);
        if (!text.isEmpty()) {
            segments.add(new Segment(kind, text));
        }
    }

    private static List<String> tokens(String text) {
        return text == null
                ? List.of()
                : TOKEN.matcher(text).results().map(result -> result.group()).toList();
    }
}
