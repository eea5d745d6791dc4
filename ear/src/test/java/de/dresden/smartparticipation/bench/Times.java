package de.dresden.smartparticipation.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Measured durations. */
record Times(long[] nanos) {

    static Times of(List<Long> nanos) {
        return new Times(nanos.stream().mapToLong(Long::longValue).sorted().toArray());
    }

    /** @param share 0.5 for the median */
    double millis(double share) {
        int index = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(0, Math.min(nanos.length - 1, index))] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.0f ms, p95 %.0f ms", millis(0.5), millis(0.95));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Times times && Arrays.equals(nanos, times.nanos);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nanos);
    }
}
