package de.dresden.smartparticipation.web.rewards;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A bar of a chart; the longest one of its chart fills the width.
 *
 * @param label what it is of
 * @param width how long it is, in hundredths of the width
 * @param value what stands behind it
 */
public record AmountBar(String label, String width, String value) implements Serializable {

    private static final double WHOLE = 100;

    /** A bar before it is known how long the others are; less than nothing has no length. */
    public record Plain(String label, long amount, String value) {}

    public static List<AmountBar> of(List<Plain> bars) {
        long longest = bars.stream().mapToLong(Plain::amount).max().orElse(1);
        List<AmountBar> drawn = new ArrayList<>();
        for (Plain bar : bars) {
            double width = WHOLE * Math.max(0, bar.amount()) / Math.max(1, longest);
            drawn.add(new AmountBar(bar.label(), String.format(Locale.ROOT, "%.3f", width), bar.value()));
        }
        return drawn;
    }
}
