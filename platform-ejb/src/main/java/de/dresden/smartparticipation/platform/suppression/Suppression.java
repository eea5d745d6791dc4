package de.dresden.smartparticipation.platform.suppression;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Decides which cells are hidden, for all tables at once, so that margins they share give nothing away:
 *
 * <ul>
 *   <li>every cell behind which stand fewer people than {@code least};
 *   <li>with the hidden parts of a line at least one behind which stand so many, unless the total is hidden too: what the total
 *       leaves over is never the sum of few;
 *   <li>as many more that no hidden cell follows from all the shown ones together.
 * </ul>
 *
 * Hidden in addition is always the cell of the fewest people that helps.
 */
public final class Suppression {

    private final long[] people;
    private final List<Line> lines;
    private final long least;
    private final BitSet hidden = new BitSet();

    private Suppression(long[] people, List<Line> lines, long least) {
        this.people = people;
        this.lines = lines;
        this.least = least;
    }

    /**
     * @param people how many people stand behind each cell
     * @param lines which cells add up to which
     * @param least how many people there must be
     * @return numbers of the cells that must not be shown
     */
    public static BitSet hidden(long[] people, List<Line> lines, long least) {
        Suppression suppression = new Suppression(people.clone(), List.copyOf(lines), least);
        suppression.run();
        return suppression.hidden;
    }

    /**
     * What follows from all that is shown.
     *
     * @param sums each a sum that is zero: how often each cell counts in it
     * @param hidden numbers of the cells that are not shown
     * @return numbers of those of them that have one value only
     */
    public static BitSet computable(List<Map<Integer, Long>> sums, BitSet hidden) {
        return new Unknowns(sums, hidden).computable();
    }

    private void run() {
        for (int cell = 0; cell < people.length; cell++) {
            if (people[cell] < least) {
                hidden.set(cell);
            }
        }
        boolean more = true;
        while (more) {
            more = hideCompany() || hideComputable();
        }
    }

    /** @return whether a line got another hidden part, so that its rest is not of few people */
    private boolean hideCompany() {
        boolean hid = false;
        for (Line line : lines) {
            if (!hidden.get(line.total())
                    && line.parts().stream().anyMatch(hidden::get)
                    && line.parts().stream().noneMatch(part -> hidden.get(part) && people[part] >= least)) {
                hid |= hideSmallest(line.parts().stream());
            }
        }
        return hid;
    }

    /** @return whether something had to be hidden because a hidden cell followed from the shown ones */
    private boolean hideComputable() {
        BitSet computable = computable(lines.stream().map(Line::sum).toList(), hidden);
        boolean hid = false;
        for (int cell : computable.stream().toArray()) {
            hid |= hideSmallest(lines.stream()
                    .filter(line -> line.total() == cell || line.parts().contains(cell))
                    .flatMap(line -> Stream.concat(Stream.of(line.total()), line.parts().stream())));
        }
        if (!computable.isEmpty() && !hid) {
            hid = hideSmallest(
                    lines.stream().flatMap(line -> Stream.concat(Stream.of(line.total()), line.parts().stream())));
        }
        return hid;
    }

    private boolean hideSmallest(Stream<Integer> cells) {
        int best = cells.filter(cell -> !hidden.get(cell))
                .min((one, other) -> Long.compare(people[one], people[other]))
                .orElse(-1);
        if (best >= 0) {
            hidden.set(best);
        }
        return best >= 0;
    }
}
