package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.standing.Step;
import de.dresden.smartparticipation.participation.standing.Tally;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One bar a topic or department, cut by steps; the longest bar fills the width. */
final class StandingChart {

    private static final double WHOLE = 100;

    private StandingChart() {}

    /**
     * One bar.
     *
     * @param name name of the topic or department, or null for what has none yet
     * @param total contributions, all steps together
     * @param pieces what is at which step, from the left
     */
    public record Bar(String name, long total, List<Piece> pieces) implements Serializable {}

    /**
     * What of a bar is at one step.
     *
     * @param step the step
     * @param style its colour, as the style sheet names it
     * @param count contributions
     * @param from where it begins, in hundredths of the width
     * @param width how long it is, in hundredths of the width
     */
    public record Piece(Step step, String style, long count, String from, String width) implements Serializable {}

    static List<Bar> of(List<Tally> tallies) {
        double longest = tallies.stream().mapToLong(Tally::total).max().orElse(1);
        return tallies.stream()
                .map(tally -> new Bar(tally.name(), tally.total(), pieces(tally, WHOLE / Math.max(1, longest))))
                .toList();
    }

    /** The colour of a step, as the style sheet names it. */
    static String style(Step step) {
        return "step-" + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Piece> pieces(Tally tally, double unit) {
        List<Piece> pieces = new ArrayList<>();
        long before = 0;
        for (Step step : Step.values()) {
            long count = tally.at(step);
            if (count > 0) {
                pieces.add(new Piece(step, style(step), count, shown(before * unit), shown(count * unit)));
                before += count;
            }
        }
        return List.copyOf(pieces);
    }

    private static String shown(double length) {
        return String.format(Locale.ROOT, "%.3f", length);
    }
}
