package de.dresden.smartparticipation.projects.cooperation.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Companies for tests of scores. */
final class SomeCompanies {

    private static final String[] SECTORS = {
        "design", "music", "film", "games", "trade", "crafts", "health", "hospitality"
    };
    private static final int TOPICS = 14;

    private SomeCompanies() {}

    /** A designer, or a shop, that needs and offers this. */
    static CompanyFacts company(
            long id, String sector, boolean kkw, Map<String, Integer> needs, Map<String, Integer> offers) {
        return new CompanyFacts(
                id,
                sector,
                kkw,
                true,
                new TreeMap<>(needs),
                new TreeMap<>(offers),
                10,
                0,
                none(),
                none(),
                none(),
                none(),
                texts());
    }

    static CompanyFacts waited(CompanyFacts facts, int rounds) {
        return new CompanyFacts(
                facts.id(),
                facts.sector(),
                facts.kkw(),
                facts.inDresden(),
                facts.needs(),
                facts.offers(),
                facts.hours(),
                rounds,
                facts.wished(),
                facts.mustNot(),
                facts.earlier(),
                facts.declined(),
                facts.lexemes());
    }

    static List<CompanyFacts> random(int number, long seed) {
        Random random = new Random(seed);
        List<CompanyFacts> companies = new ArrayList<>();
        for (long id = 1; id <= number; id++) {
            int sector = random.nextInt(SECTORS.length);
            companies.add(new CompanyFacts(
                    id,
                    SECTORS[sector],
                    sector < 4,
                    random.nextInt(8) > 0,
                    grades(random),
                    grades(random),
                    random.nextInt(40),
                    random.nextInt(4),
                    few(random, number),
                    few(random, number),
                    few(random, number),
                    none(),
                    words(random)));
        }
        return companies;
    }

    private static SortedMap<String, Integer> grades(Random random) {
        SortedMap<String, Integer> grades = new TreeMap<>();
        for (int at = random.nextInt(6); at > 0; at--) {
            grades.put("topic-" + random.nextInt(TOPICS), 1 + random.nextInt(5));
        }
        return grades;
    }

    private static SortedSet<Long> few(Random random, int number) {
        SortedSet<Long> few = new TreeSet<>();
        for (int at = random.nextInt(3); at > 0; at--) {
            few.add(1L + random.nextInt(number));
        }
        return few;
    }

    private static SortedSet<String> words(Random random) {
        SortedSet<String> words = new TreeSet<>();
        for (int at = random.nextInt(60); at > 0; at--) {
            words.add("word" + random.nextInt(300));
        }
        return words;
    }

    static SortedSet<Long> none() {
        return new TreeSet<>();
    }

    private static SortedSet<String> texts() {
        return new TreeSet<>(Set.of("holz", "laden"));
    }
}
