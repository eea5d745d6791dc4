package de.dresden.smartparticipation.projects.cooperation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The score of two companies, explained. */
public final class PairScore {

    private final Measured one;
    private final Measured other;

    private PairScore(Measured one, Measured other) {
        this.one = one;
        this.other = other;
    }

    /** @throws IllegalArgumentException where both are the same, or the weights are not sound */
    public static Score of(CompanyFacts one, CompanyFacts other, Weights weights, Conditions conditions) {
        if (one.id() == other.id()) {
            throw new IllegalArgumentException("company " + one.id() + " with itself");
        }
        Measured.Numbers topics = new Measured.Numbers();
        Measured.Numbers stems = new Measured.Numbers();
        boolean ordered = one.id() < other.id();
        Measured first = new Measured(ordered ? one : other, topics, stems);
        Measured second = new Measured(ordered ? other : one, topics, stems);
        return new PairScore(first, second).explained(PairPoints.of(first, second, weights.requireSound()), conditions);
    }

    private Score explained(int[] points, Conditions conditions) {
        List<Part> parts = new ArrayList<>();
        for (PartKind kind : PartKind.values()) {
            parts.add(new Part(kind, points[kind.ordinal()], arguments(kind)));
        }
        return new Score(
                parts, PairPoints.total(points), PairPoints.gaining(one, other), conditions.exclusions(one, other));
    }

    private List<String> arguments(PartKind kind) {
        boolean firstIsWeaker = one.gainsFrom(other) <= other.gainsFrom(one);
        return switch (kind) {
            case WEAKER_GAIN -> firstIsWeaker ? gain(one, other) : gain(other, one);
            case STRONGER_GAIN -> firstIsWeaker ? gain(other, one) : gain(one, other);
            case URGENCY -> numbers(one.mostUrgentMetBy(other), other.mostUrgentMetBy(one));
            case TIME -> numbers(one.hoursWith(other));
            case SECTORS -> List.of(one.facts().sector(), other.facts().sector());
            case WISHES -> wishes();
            case WAITED -> numbers(one.facts().waited(), other.facts().waited());
            case LIKENESS -> numbers(one.sharedWith(other));
        };
    }

    /** Who gets, who gives, how much of 1,000, and of what. */
    private static List<String> gain(Measured gets, Measured gives) {
        String topics = gets.facts().needs().keySet().stream()
                .filter(gives.facts().offers()::containsKey)
                .collect(Collectors.joining(","));
        return List.of(
                Long.toString(gets.facts().id()),
                Long.toString(gives.facts().id()),
                Integer.toString(gets.gainsFrom(gives)),
                topics);
    }

    /** How many of the two, and who wished where it was one. */
    private List<String> wishes() {
        int wishes = PairPoints.wishes(one.facts(), other.facts());
        long who = one.facts().wished().contains(other.facts().id())
                ? one.facts().id()
                : other.facts().id();
        return List.of(Integer.toString(wishes), Long.toString(who));
    }

    /** With the keys of the two before them. */
    private List<String> numbers(int... numbers) {
        List<String> arguments = new ArrayList<>();
        arguments.add(Long.toString(one.facts().id()));
        arguments.add(Long.toString(other.facts().id()));
        for (int number : numbers) {
            arguments.add(Integer.toString(number));
        }
        return arguments;
    }
}
