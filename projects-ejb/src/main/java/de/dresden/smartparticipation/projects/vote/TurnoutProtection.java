package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.suppression.Line;
import de.dresden.smartparticipation.platform.suppression.Suppression;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which figures of a turnout are told: none behind which stand fewer than {@value #LEAST} people who voted or, where a list says who
 * might have, who did not; and none from which such a one follows. How many voted in all, and how many of each Stadtteil might have, is
 * known to everybody; so where the whole is few itself, nothing more is told.
 */
final class TurnoutProtection {

    /** People that must stand behind a figure. */
    static final long LEAST = 5;

    /**
     * A line as it is told.
     *
     * @param value key; empty: not said
     * @param voted null: not told
     * @param entitled null: not known
     */
    record Told(String value, Long voted, Long entitled) {}

    private final List<Told> areas;
    private final List<Told> ages;
    private final boolean withheld;

    private TurnoutProtection(List<Told> areas, List<Told> ages, boolean withheld) {
        this.areas = areas;
        this.ages = ages;
        this.withheld = withheld;
    }

    /**
     * @param voted all who voted
     * @param byArea those of each Stadtteil, all of them together; may be empty
     * @param byAge the same by age
     * @param entitled people on the list by Stadtteil, all of them together; empty where that is not known
     */
    static TurnoutProtection of(
            long voted, Map<String, Long> byArea, Map<String, Long> byAge, Map<String, Long> entitled) {
        List<String> areas = keys(byArea, byArea.isEmpty() ? Map.of() : entitled);
        List<String> ages = keys(byAge, Map.of());
        long[] people = new long[1 + areas.size() + ages.size()];
        people[0] = voted;
        for (int at = 0; at < areas.size(); at++) {
            people[1 + at] = behind(areas.get(at), byArea, entitled);
        }
        for (int at = 0; at < ages.size(); at++) {
            people[1 + areas.size() + at] = byAge.get(ages.get(at));
        }
        BitSet hidden = Suppression.hidden(people, lines(areas.size(), ages.size()), LEAST);
        return new TurnoutProtection(
                told(areas, 1, hidden, byArea, entitled),
                told(ages, 1 + areas.size(), hidden, byAge, Map.of()),
                hidden.get(0));
    }

    private static List<String> keys(Map<String, Long> some, Map<String, Long> others) {
        TreeSet<String> keys = new TreeSet<>(some.keySet());
        keys.addAll(others.keySet());
        return List.copyOf(keys);
    }

    /** Of those who voted and those who stayed away the fewer: the list tells one by the other. */
    private static long behind(String area, Map<String, Long> voted, Map<String, Long> entitled) {
        long went = voted.getOrDefault(area, 0L);
        return entitled.isEmpty() ? went : Math.max(0, Math.min(went, entitled.getOrDefault(area, 0L) - went));
    }

    private static List<Line> lines(int areas, int ages) {
        List<Line> lines = new ArrayList<>();
        if (areas > 0) {
            lines.add(new Line(0, IntStream.rangeClosed(1, areas).boxed().toList()));
        }
        if (ages > 0) {
            lines.add(new Line(
                    0, IntStream.rangeClosed(areas + 1, areas + ages).boxed().toList()));
        }
        return lines;
    }

    private static List<Told> told(
            List<String> keys, int first, BitSet hidden, Map<String, Long> voted, Map<String, Long> entitled) {
        return IntStream.range(0, keys.size())
                .mapToObj(at -> new Told(
                        keys.get(at),
                        hidden.get(first + at) ? null : voted.getOrDefault(keys.get(at), 0L),
                        entitled.isEmpty() ? null : entitled.getOrDefault(keys.get(at), 0L)))
                .toList();
    }

    /** Whether nothing but the whole may be told. */
    boolean isWithheld() {
        return withheld;
    }

    List<Told> areas() {
        return areas;
    }

    List<Told> ages() {
        return ages;
    }
}
