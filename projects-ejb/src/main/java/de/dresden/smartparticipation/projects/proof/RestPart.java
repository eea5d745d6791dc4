package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is bound in a year of a budget line and not needed any more.
 *
 * @param line number of the line
 * @param title what it is for
 * @param year the budget year
 * @param cents how much, more than 0
 */
public record RestPart(String line, String title, int year, long cents) implements Serializable {

    /** All of them together, in cents. */
    public static long sum(List<RestPart> parts) {
        return parts.stream().mapToLong(RestPart::cents).sum();
    }

    /** Of what is unpaid in each year, from the last year back, no more than so much. @return by line and year */
    static List<RestPart> upTo(long most, List<RestPart> unpaid) {
        List<RestPart> given = new ArrayList<>();
        long left = most;
        for (RestPart part : unpaid.stream()
                .sorted(Comparator.comparingInt(RestPart::year).reversed().thenComparing(RestPart::line))
                .toList()) {
            long cents = Math.min(left, part.cents());
            if (cents > 0) {
                given.add(new RestPart(part.line(), part.title(), part.year(), cents));
                left -= cents;
            }
        }
        given.sort(Comparator.comparing(RestPart::line).thenComparingInt(RestPart::year));
        return List.copyOf(given);
    }
}
