package de.dresden.smartparticipation.projects.jury.core;

/**
 * How a criterion is scored.
 *
 * @param criterion its key
 * @param weight its weight among the others, positive
 * @param lowest least score
 * @param highest best score, more than the least
 */
public record Scale(long criterion, int weight, int lowest, int highest) {

    public Scale {
        if (weight <= 0 || highest <= lowest) {
            throw new IllegalArgumentException("no scale: " + weight + ", " + lowest + " to " + highest);
        }
    }

    boolean has(Integer points) {
        return points != null && points >= lowest && points <= highest;
    }
}
