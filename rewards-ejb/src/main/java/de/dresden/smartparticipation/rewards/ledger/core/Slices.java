package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A budget in its slices: a hard cap, pending grants included.
 *
 * @param all in the order of their numbers
 */
public record Slices(List<Slice> all) {

    /** Into how many a budget is cut. */
    public static final int NUMBER = 16;

    public Slices {
        all = all.stream().sorted(Comparator.comparingInt(Slice::number)).toList();
    }

    /** A new budget, nothing taken. */
    public static Slices of(long taler) {
        List<Slice> empty = new ArrayList<>();
        for (int number = 0; number < NUMBER; number++) {
            empty.add(new Slice(number, 0, 0));
        }
        return new Slices(empty).shared(taler);
    }

    public long taken() {
        return all.stream().mapToLong(Slice::taken).sum();
    }

    public long left() {
        return all.stream().mapToLong(Slice::left).sum();
    }

    /** The slice at which a transfer of this name begins to look, so that not all begin at the same. */
    public static int first(String name) {
        return Math.floorMod(name.hashCode(), NUMBER);
    }

    /**
     * Takes from the first slice that has enough by itself, beginning with a given one; where none has, from several.
     *
     * @param first number of the slice to begin with
     * @return the slices afterwards; nothing where all together have too little
     */
    public Optional<Slices> take(int first, long taler) {
        if (left() < taler) {
            return Optional.empty();
        }
        List<Slice> order = from(first);
        for (Slice slice : order) {
            if (slice.left() >= taler) {
                return Optional.of(with(slice.take(taler)));
            }
        }
        Slices after = this;
        long missing = taler;
        for (Slice slice : order) {
            long some = Math.min(missing, slice.left());
            after = after.with(slice.take(some));
            missing -= some;
        }
        return Optional.of(after);
    }

    /** Gives back what was taken: to a given slice as far as it goes, then to the next. */
    public Slices giveBack(int first, long taler) {
        Slices after = this;
        long missing = taler;
        for (Slice slice : from(first)) {
            long some = Math.min(missing, slice.taken());
            after = after.with(slice.take(-some));
            missing -= some;
        }
        if (missing > 0) {
            throw new IllegalArgumentException(missing + " Taler more than were taken");
        }
        return after;
    }

    /** Why the budget cannot become so large, or nothing. */
    public Optional<Reason> mayBecome(long taler) {
        return taler < taken() ? Optional.of(Refusals.belowWhatIsTaken(taken())) : Optional.empty();
    }

    /** The same takings in a budget of another size; what is left is shared out evenly. */
    public Slices shared(long taler) {
        long left = taler - taken();
        long each = left / all.size();
        long rest = left % all.size();
        return new Slices(all.stream()
                .map(slice -> new Slice(
                        slice.number(), slice.taken() + each + (slice.number() < rest ? 1 : 0), slice.taken()))
                .toList());
    }

    private List<Slice> from(int first) {
        List<Slice> order = new ArrayList<>(all.subList(first % all.size(), all.size()));
        order.addAll(all.subList(0, first % all.size()));
        return order;
    }

    private Slices with(Slice changed) {
        return new Slices(all.stream()
                .map(slice -> slice.number() == changed.number() ? changed : slice)
                .toList());
    }
}
