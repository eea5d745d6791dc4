package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Tries every matching there is: what the core is compared with. */
final class Naive {

    private final Scores scores;
    private final Settings settings;
    private final List<Company> free;
    private final List<Pair> chosen = new ArrayList<>();
    private Totals best;
    private List<Pair> first;

    /** @param forced a pair that must be and counts, null for none */
    private Naive(Scores scores, Settings settings, Pair forced) {
        this.scores = scores;
        this.settings = settings;
        Set<Long> taken = new TreeSet<>();
        settings.fixed().forEach(pair -> taken.addAll(List.of(pair.one(), pair.other())));
        Totals begun = Totals.NONE;
        if (forced != null) {
            taken.addAll(List.of(forced.one(), forced.other()));
            chosen.add(forced);
            begun = counted(Totals.NONE, forced);
        }
        free = scores.companies().stream()
                .filter(company -> !taken.contains(company.id()))
                .toList();
        each(0, begun, new boolean[free.size()]);
    }

    static Naive of(Scores scores, Settings settings) {
        return new Naive(scores, settings, null);
    }

    static Naive forcing(Scores scores, Settings settings, Pair forced) {
        return new Naive(scores, settings, forced);
    }

    Totals best() {
        return best;
    }

    /** Of all best ones the one that comes first: in it the first company has the first partner, and so on; alone comes last. */
    List<Pair> first() {
        return first;
    }

    private void each(int at, Totals totals, boolean[] used) {
        if (at == free.size()) {
            if (best == null || totals.compareTo(best) > 0) {
                best = totals;
                first = chosen.stream().sorted().toList();
            }
            return;
        }
        if (used[at]) {
            each(at + 1, totals, used);
            return;
        }
        for (int other = at + 1; other < free.size(); other++) {
            Pair pair = new Pair(free.get(at).id(), free.get(other).id());
            if (!used[other] && chosen.size() + settings.fixed().size() < settings.most() && allowed(pair)) {
                used[other] = true;
                chosen.add(pair);
                each(at + 1, counted(totals, pair), used);
                chosen.remove(chosen.size() - 1);
                used[other] = false;
            }
        }
        each(at + 1, totals, used);
    }

    private boolean allowed(Pair pair) {
        OptionalInt score = scores.score(pair);
        return score.isPresent()
                && score.getAsInt() >= settings.smallest()
                && !settings.forbidden().contains(pair);
    }

    private Totals counted(Totals totals, Pair pair) {
        int score = scores.score(pair).orElseThrow();
        long waited = scores.companies().stream()
                .filter(company -> pair.has(company.id()))
                .mapToLong(Company::waited)
                .sum();
        return new Totals(
                totals.pairs() + 1,
                totals.pairs() == 0 ? score : Math.min(totals.worst(), score),
                totals.sum() + score,
                totals.waited() + waited);
    }
}
