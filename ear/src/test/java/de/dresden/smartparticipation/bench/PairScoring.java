package de.dresden.smartparticipation.bench;

import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Scorer;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Scoring every two of 1,000 companies, beside what a part of it costs when it is written the obvious way. */
final class PairScoring {

    private static final int COMPANIES = 1_000;
    private static final int TOPICS = 14;
    private static final int STEMS = 3_000;

    private PairScoring() {}

    /**
     * Prints without a product.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        each((what, measured, beside) -> System.out.println(what + ": " + measured + " | " + beside));
    }

    /** @param row takes what was measured, the seconds, and what it is compared with */
    static void each(Matchmaking.Row row) {
        List<CompanyFacts> companies = companies();
        long[] pairs = new long[2];
        long begun = System.nanoTime();
        new Scorer(companies, Weights.usual(), new Conditions(false, false, false, false, false, 0))
                .each((one, other, total, points) -> {
                    pairs[0]++;
                    pairs[1] += total;
                });
        double seconds = (System.nanoTime() - begun) / 1e9;
        row.print(
                "scores of every two of 1,000 companies, " + pairs[0] + " pairs",
                String.format(Locale.ROOT, "%.2f s, each in %d parts", seconds, 8),
                String.format(
                        Locale.ROOT,
                        "counting the shared stems of as many pairs with TreeSets: %.2f s; aim: under 5 s",
                        byHand(companies)));
    }

    private static double byHand(List<CompanyFacts> companies) {
        long begun = System.nanoTime();
        long shared = 0;
        for (CompanyFacts one : companies) {
            for (CompanyFacts other : companies) {
                if (one.id() < other.id()) {
                    shared += one.lexemes().stream()
                            .filter(other.lexemes()::contains)
                            .count();
                }
            }
        }
        return shared < 0 ? 0 : (System.nanoTime() - begun) / 1e9;
    }

    private static List<CompanyFacts> companies() {
        Random random = new Random(COMPANIES);
        List<CompanyFacts> companies = new ArrayList<>();
        for (long id = 1; id <= COMPANIES; id++) {
            SortedSet<String> stems = new TreeSet<>();
            while (stems.size() < 80) {
                stems.add("stem" + random.nextInt(STEMS));
            }
            companies.add(new CompanyFacts(
                    id,
                    "sector-" + random.nextInt(20),
                    random.nextBoolean(),
                    true,
                    grades(random),
                    grades(random),
                    random.nextInt(40),
                    random.nextInt(3),
                    few(random),
                    few(random),
                    few(random),
                    few(random),
                    stems));
        }
        return companies;
    }

    private static SortedMap<String, Integer> grades(Random random) {
        SortedMap<String, Integer> grades = new TreeMap<>(Map.of("topic-0", 3)); // so that nobody gains nothing
        while (grades.size() < 4) {
            grades.put("topic-" + random.nextInt(TOPICS), 1 + random.nextInt(5));
        }
        return grades;
    }

    private static SortedSet<Long> few(Random random) {
        return new TreeSet<>(List.of(1L + random.nextInt(COMPANIES), 1L + random.nextInt(COMPANIES)));
    }
}
