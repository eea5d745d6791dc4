package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes rounds at random, the same from the same seed. */
final class Rounds {

    private Rounds() {}

    /** A round as a test is given it. */
    record Round(Scores scores, Settings settings, String told) {

        @Override
        public String toString() {
            return told;
        }
    }

    /** Few companies, thin or full, with few different scores or many, with and without all that settings can say. */
    static Round small(long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(12);
        int density = 1 + random.nextInt(10);
        int most = new int[] {1, 2, 5, 100}[random.nextInt(4)];
        int waiting = random.nextInt(3) == 0 ? 0 : 4;
        List<Company> companies = new ArrayList<>();
        for (int company = 0; company < size; company++) {
            companies.add(new Company(3 + company * 7L, waiting == 0 ? 0 : random.nextInt(waiting)));
        }
        Scores.Builder scores = Scores.of(companies);
        List<Pair> pairs = new ArrayList<>();
        StringBuilder told = new StringBuilder().append(companies);
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                if (random.nextInt(10) < density) {
                    Pair pair = new Pair(
                            companies.get(one).id(), companies.get(other).id());
                    int score = random.nextInt(most);
                    scores.put(pair.one(), pair.other(), score);
                    pairs.add(pair);
                    told.append(' ').append(pair).append('=').append(score);
                }
            }
        }
        Settings settings = settings(random, companies, pairs, most);
        return new Round(scores.build(), settings, told + " " + settings);
    }

    private static Settings settings(Random random, List<Company> companies, List<Pair> pairs, int most) {
        Settings settings = Settings.open();
        if (random.nextInt(3) == 0) {
            settings = settings.from(random.nextInt(most));
        }
        Set<Pair> forbidden = new HashSet<>();
        if (random.nextInt(3) == 0) {
            Collections.shuffle(pairs, random);
            forbidden.addAll(pairs.subList(0, Math.min(pairs.size(), random.nextInt(4))));
            settings = settings.forbidding(forbidden);
        }
        if (random.nextInt(3) == 0 && companies.size() > 3) {
            Pair fixed = new Pair(companies.get(1).id(), companies.get(3).id());
            settings = forbidden.contains(fixed) ? settings : settings.fixing(Set.of(fixed));
        }
        return random.nextInt(4) == 0 ? settings.atMost(settings.fixed().size() + random.nextInt(4)) : settings;
    }

    /** @param density of ten pairs so many have a score */
    static Scores large(long seed, int size, int density, int most) {
        Random random = new Random(seed);
        List<Company> companies = new ArrayList<>();
        for (int company = 1; company <= size; company++) {
            companies.add(new Company(company, random.nextInt(4)));
        }
        Scores.Builder scores = Scores.of(companies);
        for (int one = 1; one <= size; one++) {
            for (int other = one + 1; other <= size; other++) {
                if (random.nextInt(10) < density) {
                    scores.put(one, other, random.nextInt(most));
                }
            }
        }
        return scores.build();
    }

    /** Odd clusters, close within and far apart; the first company fits nobody, so that no pair is too bad to be looked at. */
    static Scores clustered(long seed, int size) {
        Random random = new Random(seed);
        List<Company> companies = new ArrayList<>();
        double[] x = new double[size + 1];
        double[] y = new double[size + 1];
        for (int company = 1; company <= size; company++) {
            companies.add(new Company(company, random.nextInt(3)));
            boolean begins = company % 5 == 1;
            x[company] = begins ? random.nextDouble() * 1_000 : x[company - 1] + random.nextGaussian() * 9;
            y[company] = begins ? random.nextDouble() * 1_000 : y[company - 1] + random.nextGaussian() * 9;
        }
        Scores.Builder scores = Scores.of(companies);
        for (int one = 1; one <= size; one++) {
            for (int other = one + 1; other <= size; other++) {
                double apart = Math.hypot(x[one] - x[other], y[one] - y[other]);
                scores.put(one, other, one == 1 ? 0 : (int) Math.max(0, 2_000 - apart));
            }
        }
        return scores.build();
    }

    /** The same round, told in another order. */
    static Scores shuffled(Scores scores, long seed) {
        Random random = new Random(seed);
        List<Company> companies = new ArrayList<>(scores.companies());
        Collections.shuffle(companies, random);
        List<Runnable> puts = new ArrayList<>();
        Scores.Builder builder = Scores.of(companies);
        scores.each((one, other, score) -> puts.add(() -> {
            boolean turned = random.nextBoolean();
            builder.put(turned ? other.id() : one.id(), turned ? one.id() : other.id(), score);
        }));
        Collections.shuffle(puts, random);
        puts.forEach(Runnable::run);
        return builder.build();
    }
}
