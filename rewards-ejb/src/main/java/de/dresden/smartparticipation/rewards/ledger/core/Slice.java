package de.dresden.smartparticipation.rewards.ledger.core;

/**
 * A part of a budget. It is cut into several so that those who grant at the same time do not wait for each other.
 *
 * @param number from 0
 * @param capacity how many Taler may be granted from it
 * @param taken how many are
 */
public record Slice(int number, long capacity, long taken) {

    /** @throws IllegalArgumentException where more than all or less than nothing is taken */
    public Slice {
        if (taken < 0 || taken > capacity) {
            throw new IllegalArgumentException("slice " + number + " with " + taken + " of " + capacity + " taken");
        }
    }

    public long left() {
        return capacity - taken;
    }

    Slice take(long taler) {
        return new Slice(number, capacity, taken + taler);
    }
}
