package de.dresden.smartparticipation.projects.cooperation.score;

import java.util.stream.IntStream;

/** The points of two companies, part by part: all that is stored of half a million pairs. */
final class PairPoints {

    private static final int FULL = 1_000;
    private static final int GRADE = 200;
    /** Rounds that two must have waited together for all points. */
    private static final int WAITED_ENOUGH = 4;

    private PairPoints() {}

    /** In the order of {@link PartKind}. */
    static int[] of(Measured one, Measured other, Weights weights) {
        int mine = one.gainsFrom(other);
        int theirs = other.gainsFrom(one);
        return new int[] {
            2 * Math.min(mine, theirs) * weights.gain() / (3 * Weights.ALL),
            Math.max(mine, theirs) * weights.gain() / (3 * Weights.ALL),
            weighed(both(one.mostUrgentMetBy(other), other.mostUrgentMetBy(one)), weights.urgency()),
            weighed(one.timeWith(other), weights.time()),
            weighed(sectors(one.facts(), other.facts()), weights.sectors()),
            weighed(FULL / 2 * wishes(one.facts(), other.facts()), weights.wishes()),
            weighed(waited(one.facts(), other.facts()), weights.waited()),
            weighed(one.likenessWith(other), weights.likeness())
        };
    }

    static int total(int[] points) {
        return IntStream.of(points).sum();
    }

    /** How many of the two get something of what they need from the other. */
    static int gaining(Measured one, Measured other) {
        return (one.mostUrgentMetBy(other) > 0 ? 1 : 0) + (other.mostUrgentMetBy(one) > 0 ? 1 : 0);
    }

    /** The less urgent side counts twice here too. */
    private static int both(int one, int other) {
        return GRADE * (2 * Math.min(one, other) + Math.max(one, other)) / 3;
    }

    /** All where one of the two belongs to the cultural and creative industries and the other does not, half for other differences. */
    private static int sectors(CompanyFacts one, CompanyFacts other) {
        if (one.sector().equals(other.sector())) {
            return 0;
        }
        return one.kkw() == other.kkw() ? FULL / 2 : FULL;
    }

    /** How many of the two wished for the other. */
    static int wishes(CompanyFacts one, CompanyFacts other) {
        return (one.wished().contains(other.id()) ? 1 : 0) + (other.wished().contains(one.id()) ? 1 : 0);
    }

    private static int waited(CompanyFacts one, CompanyFacts other) {
        return FULL * Math.min(WAITED_ENOUGH, one.waited() + other.waited()) / WAITED_ENOUGH;
    }

    private static int weighed(int value, int weight) {
        return value * weight / Weights.ALL;
    }
}
