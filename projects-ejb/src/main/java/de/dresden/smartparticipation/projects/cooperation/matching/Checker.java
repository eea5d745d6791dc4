package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Verifies a matching and the proof that there is no better one, from the scores and the settings alone. It shares nothing with what finds
 * matchings: whoever believes these few lines and those of {@link Proof} need not believe the others.
 */
public final class Checker {

    private final Scores scores;
    private final Settings settings;
    private final Matching matching;
    private final SortedMap<Long, Integer> waited = new TreeMap<>();
    private final Map<Long, Long> partners = new HashMap<>();
    private Fault fault;

    private Checker(Scores scores, Settings settings, Matching matching) {
        this.scores = scores;
        this.settings = settings;
        this.matching = matching;
        scores.companies().forEach(company -> waited.put(company.id(), company.waited()));
    }

    /** The first thing that is wrong, if there is one. */
    public static Optional<Fault> fault(Scores scores, Settings settings, Matching matching) {
        Checker checker = new Checker(scores, settings, matching);
        checker.companies();
        checker.pairs();
        if (checker.fault == null) {
            checker.totals();
            checker.proof();
        }
        return Optional.ofNullable(checker.fault);
    }

    /** Each one is in just one pair or alone. */
    private void companies() {
        List<Long> all = new ArrayList<>();
        matching.pairs()
                .forEach(paired ->
                        all.addAll(List.of(paired.pair().one(), paired.pair().other())));
        matching.alone().forEach(alone -> all.add(alone.company()));
        Set<Long> seen = new HashSet<>();
        all.stream()
                .filter(company -> !waited.containsKey(company) || !seen.add(company))
                .forEach(company -> wrong(Fault.Kind.COMPANY, company + " is unknown or in two places"));
        waited.keySet().stream()
                .filter(company -> !seen.contains(company))
                .forEach(company -> wrong(Fault.Kind.COMPANY, company + " is missing"));
    }

    private void pairs() {
        Set<Pair> fixed = new HashSet<>();
        for (Paired paired : matching.pairs()) {
            Pair pair = paired.pair();
            if (!scores.score(pair).equals(paired.score())) {
                wrong(Fault.Kind.PAIR, paired + " has another score");
            }
            if (paired.fixed()) {
                fixed.add(pair);
            } else if (paired.score().orElse(-1) < settings.smallest()
                    || settings.forbidden().contains(pair)) {
                wrong(Fault.Kind.PAIR, paired + " must not be");
            } else {
                partners.put(pair.one(), pair.other());
                partners.put(pair.other(), pair.one());
            }
        }
        if (!fixed.equals(settings.fixed())) {
            wrong(Fault.Kind.FIXED, fixed + " are called fixed");
        }
        if (matching.pairs().size() > settings.most()) {
            wrong(Fault.Kind.TOO_MANY, matching.pairs().size() + " pairs");
        }
    }

    private void totals() {
        long sum = 0;
        long waiting = 0;
        int pairs = 0;
        int worst = Integer.MAX_VALUE;
        for (Paired paired : matching.pairs()) {
            if (!paired.fixed()) {
                int score = paired.score().orElseThrow();
                pairs++;
                sum += score;
                worst = Math.min(worst, score);
                waiting += (long) waited.get(paired.pair().one())
                        + waited.get(paired.pair().other());
            }
        }
        Totals totals = new Totals(pairs, pairs == 0 ? 0 : worst, sum, waiting);
        if (!totals.equals(matching.totals())) {
            wrong(Fault.Kind.TOTALS, totals + ", not " + matching.totals());
        }
    }

    private void proof() {
        long factor = 1 + waited.values().stream().mapToLong(Integer::longValue).sum();
        settings.fixed().forEach(pair -> waited.keySet().removeAll(List.of(pair.one(), pair.other())));
        Proof proof = new Proof(waited.keySet(), partners, factor);
        scores.each((one, other, score) -> {
            boolean free = waited.containsKey(one.id()) && waited.containsKey(other.id());
            if (free
                    && score >= settings.smallest()
                    && !settings.forbidden().contains(new Pair(one.id(), other.id()))) {
                proof.allow(one, other, score);
            }
        });
        boolean full = matching.pairs().size() == settings.most();
        proof.fault(matching.certificate(), full, matching.totals().worst())
                .ifPresent(found -> wrong(found.kind(), found.where()));
    }

    private void wrong(Fault.Kind kind, String where) {
        fault = fault == null ? new Fault(kind, where) : fault;
    }
}
