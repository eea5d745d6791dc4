package de.dresden.smartparticipation.projects.cooperation.score;

import java.io.Serializable;
import java.util.stream.IntStream;

/**
 * What counts how much, in percent; together 100.
 *
 * @param gain that each gets what it needs; two thirds of it are the weaker direction
 * @param urgency how urgent that is
 * @param time time that both have
 * @param sectors that they come from different sectors
 * @param wishes that they wish for each other
 * @param waited that they waited in earlier rounds
 * @param likeness that their texts speak of the same
 */
public record Weights(int gain, int urgency, int time, int sectors, int wishes, int waited, int likeness)
        implements Serializable {

    /** What they sum to. */
    public static final int ALL = 100;

    /** Whether none is negative and they sum to {@value #ALL}. */
    public boolean sound() {
        return all().allMatch(weight -> weight >= 0 && weight <= ALL) && sum() == ALL;
    }

    public int sum() {
        return all().sum();
    }

    /** @throws IllegalArgumentException where they are not {@link #sound} */
    Weights requireSound() {
        if (!sound()) {
            throw new IllegalArgumentException(this + " must not be negative and sum to " + ALL);
        }
        return this;
    }

    private IntStream all() {
        return IntStream.of(gain, urgency, time, sectors, wishes, waited, likeness);
    }

    /** Those that the programme begins with. */
    public static Weights usual() {
        return new Weights(55, 10, 10, 10, 5, 5, 5);
    }
}
