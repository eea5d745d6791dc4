package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.BallotKind;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Ballot;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a ballot may look like, and what it counts.
 *
 * @param rule of the call
 * @param budgetCents what can be spent; a ballot within the budget may not name more
 * @param options what stands on it, by number
 */
public record BallotPaper(SelectionRule rule, long budgetCents, List<VoteOption> options) implements Serializable {

    public BallotPaper {
        options = List.copyOf(options);
    }

    /** The most projects that one ballot may name. */
    public int most() {
        return rule.most() == null ? options.size() : Math.min(rule.most(), options.size());
    }

    /** @throws Refused where the ballot is not filled in by the rule; a blank one is not refused */
    void require(Choices choices) {
        problem(choices).ifPresent(reason -> {
            throw new Refused(reason);
        });
    }

    /** Why the ballot would not count; nothing where it would. */
    Optional<Reason> problem(Choices choices) {
        if (choices.points().keySet().stream().anyMatch(number -> number < 1 || number > options.size())) {
            return because("unknown-project");
        }
        if (choices.points().size() > most()) {
            return because("too-many-projects", most());
        }
        if (choices.points().values().stream().anyMatch(points -> points < 1)) {
            return because("points");
        }
        return switch (rule.ballot()) {
            case APPROVAL, CHOOSE -> ones(choices);
            case POINTS -> points(choices);
            case RANKING -> places(choices);
            case KNAPSACK ->
                ones(choices).or(() -> cost(choices) > budgetCents ? because("over-budget") : Optional.empty());
        };
    }

    private static Optional<Reason> ones(Choices choices) {
        return choices.points().values().stream().allMatch(points -> points == 1)
                ? Optional.empty()
                : because("points");
    }

    private Optional<Reason> points(Choices choices) {
        long given =
                choices.points().values().stream().mapToLong(Integer::longValue).sum();
        return given > rule.points() ? because("too-many-points", rule.points()) : Optional.empty();
    }

    private static Optional<Reason> places(Choices choices) {
        TreeSet<Integer> places = new TreeSet<>(choices.points().values());
        boolean whole =
                places.size() == choices.points().size() && (places.isEmpty() || places.last() == places.size());
        return whole ? Optional.empty() : because("places");
    }

    private long cost(Choices choices) {
        return choices.points().keySet().stream()
                .mapToLong(number -> options.get(number - 1).costCents())
                .sum();
    }

    private static Optional<Reason> because(String what, Object... arguments) {
        return Optional.of(Reason.of("projects.vote." + what, arguments));
    }

    /**
     * The ballot for the selection. In a ranking the first gets as many points as places there are, the next one less, whoever filled in
     * all of them or not.
     */
    Ballot counted(Choices choices) {
        int[] numbers = choices.points().keySet().stream()
                .mapToInt(number -> number - 1)
                .toArray();
        int[] points = choices.points().values().stream().mapToInt(this::worth).toArray();
        return Ballot.of(numbers, points);
    }

    private int worth(int points) {
        return rule.ballot() == BallotKind.RANKING ? most() + 1 - points : points;
    }
}
