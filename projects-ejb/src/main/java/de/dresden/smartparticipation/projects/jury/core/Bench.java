package de.dresden.smartparticipation.projects.jury.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who judges one application. Each member has a seat; where the member has a conflict, or is not in office and has not scored it finally before,
 * an alternate steps in: first one named for that member, then one for whoever is missing, each in one seat only. What was scored finally in office
 * counts on.
 *
 * @param judges keys of those who judge it
 * @param steppedIn which of them are alternates
 * @param seats how many may judge it: all members but those in conflict for whom nobody steps in
 */
public record Bench(Set<Long> judges, Set<Long> steppedIn, int seats) {

    public Bench {
        judges = new TreeSet<>(judges);
        steppedIn = new TreeSet<>(steppedIn);
    }

    /**
     * Fills the seats.
     *
     * @param jury all who accepted, in the order of their appointment
     * @param said what each said of the application
     * @param finals who has scored it finally
     */
    public static Bench of(List<Judge> jury, Map<Long, Said> said, Set<Long> finals) {
        Set<Long> judges = new TreeSet<>();
        List<Judge> empty = new ArrayList<>();
        int seats = 0;
        for (Judge member : jury) {
            if (!member.alternate()) {
                seats++;
                if (able(member, said, finals)) {
                    judges.add(member.id());
                } else {
                    empty.add(member);
                }
            }
        }
        Set<Long> steppedIn = new TreeSet<>();
        for (boolean named : new boolean[] {true, false}) {
            for (Judge member : List.copyOf(empty)) {
                for (Judge one : jury) {
                    boolean fits = one.alternate() && (named ? isFor(one, member) : one.standsFor() == null);
                    if (fits && !steppedIn.contains(one.id()) && able(one, said, finals)) {
                        steppedIn.add(one.id());
                        empty.remove(member);
                        break;
                    }
                }
            }
        }
        judges.addAll(steppedIn);
        long conflicts = empty.stream()
                .filter(member -> said.get(member.id()) == Said.CONFLICT)
                .count();
        return new Bench(judges, steppedIn, seats - (int) conflicts);
    }

    private static boolean isFor(Judge alternate, Judge member) {
        return alternate.standsFor() != null && alternate.standsFor() == member.id();
    }

    private static boolean able(Judge judge, Map<Long, Said> said, Set<Long> finals) {
        return said.get(judge.id()) != Said.CONFLICT && (judge.serving() || finals.contains(judge.id()));
    }

    /**
     * How many have to score it: more than half of those who may, and not fewer than the round asks for (§ 90 Abs. 1 VwVfG, where
     * the law itself asks for three).
     */
    public int quorum(int least) {
        return Math.max(least, seats / 2 + 1);
    }
}
