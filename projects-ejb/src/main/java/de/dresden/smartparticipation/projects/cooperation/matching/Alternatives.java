package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** What else could have been: every answer about a pair is computed by forcing it and pairing the others as well as possible. */
public final class Alternatives {

    private static final Comparator<WhyNot> BEST_FIRST =
            Comparator.comparing(WhyNot::with).reversed().thenComparing(WhyNot::pair);

    private final Scores scores;
    private final Settings settings;
    private final Pairing pairing;
    private final Matching matching;
    private final Graph graph;
    private final Map<Long, Integer> vertices = new HashMap<>();
    private final long factor;

    private Alternatives(Scores scores, Settings settings) {
        this.scores = scores;
        this.settings = settings;
        pairing = new Pairing(scores, settings);
        matching = pairing.matching();
        graph = pairing.graph();
        factor = Pairing.factor(scores);
        for (int vertex = 0; vertex < graph.size(); vertex++) {
            vertices.put(graph.company(vertex).id(), vertex);
        }
    }

    /** @throws IllegalArgumentException as {@link Pairing#of} does */
    public static Alternatives in(Scores scores, Settings settings) {
        return new Alternatives(scores, settings);
    }

    /** The best one, with which the others are compared. */
    public Matching matching() {
        return matching;
    }

    /**
     * Why these two are not paired, with what it would cost.
     *
     * @throws IllegalArgumentException if one is not in the round
     */
    public WhyNot whyNot(Pair pair) {
        if (!scores.has(pair.one()) || !scores.has(pair.other())) {
            throw new IllegalArgumentException(pair + " is not in the round");
        }
        WhyNot.Answer excluded = excluded(pair);
        if (excluded != null) {
            return new WhyNot(pair, excluded, scores.score(pair), matching.totals(), null);
        }
        boolean paired = matching.pairs().stream().anyMatch(made -> made.pair().equals(pair));
        Totals with = paired ? matching.totals() : forced(pair);
        WhyNot.Answer answer = with.equals(matching.totals()) ? WhyNot.Answer.AS_GOOD : WhyNot.Answer.WORSE;
        return new WhyNot(pair, paired ? WhyNot.Answer.PAIRED : answer, scores.score(pair), matching.totals(), with);
    }

    /** Null where the pair can be. */
    private WhyNot.Answer excluded(Pair pair) {
        if (settings.fixed().contains(pair)) {
            return WhyNot.Answer.PAIRED;
        }
        OptionalInt score = scores.score(pair);
        if (score.isEmpty()) {
            return WhyNot.Answer.EXCLUDED;
        }
        if (settings.forbidden().contains(pair)) {
            return WhyNot.Answer.FORBIDDEN;
        }
        if (score.getAsInt() < settings.smallest()) {
            return WhyNot.Answer.TOO_SMALL;
        }
        if (!vertices.containsKey(pair.one()) || !vertices.containsKey(pair.other())) {
            return WhyNot.Answer.FIXED;
        }
        return settings.most() == settings.fixed().size() ? WhyNot.Answer.NO_MORE_PAIRS : null;
    }

    /** What is reached if these two are a pair. The worst of the others need not be better than they are. */
    private Totals forced(Pair pair) {
        int one = vertices.get(pair.one());
        int other = vertices.get(pair.other());
        int score = graph.score(one, other);
        Totals others = new Levels(
                        graph.without(one, other),
                        settings.most() - settings.fixed().size() - 1,
                        score,
                        factor)
                .totals();
        return others.with(
                score, (long) graph.company(one).waited() + graph.company(other).waited());
    }

    /**
     * The best other partners of a company, best first, with what each would cost. Who cannot be among them, by the prices of the proof, is
     * not tried.
     *
     * @param most how many
     * @return empty where the company is in a fixed pair
     * @throws IllegalArgumentException if it is not in the round
     */
    public List<WhyNot> best(long company, int most) {
        if (!scores.has(company)) {
            throw new IllegalArgumentException("company " + company + " is not in the round");
        }
        Integer vertex = vertices.get(company);
        if (vertex == null || settings.most() == settings.fixed().size()) {
            return List.of();
        }
        Hopes hopes = new Hopes(pairing, matching.totals(), factor);
        List<WhyNot> found = new ArrayList<>();
        for (Hopes.Hope hope : hopes.of(vertex)) {
            if (found.size() == most && found.get(most - 1).with().compareTo(hope.most()) >= 0) {
                break;
            }
            found.add(whyNot(graph.pair(vertex, hope.other())));
            found.sort(BEST_FIRST);
            if (found.size() > most) {
                found.remove(most);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** All pairs that would both do better together, first those where both gain most. */
    public List<Blocking> blocking() {
        OptionalInt[] now = IntStream.range(0, graph.size())
                .mapToObj(vertex -> matching.of(graph.company(vertex).id())
                        .map(Paired::score)
                        .orElse(OptionalInt.empty()))
                .toArray(OptionalInt[]::new);
        List<Blocking> found = new ArrayList<>();
        for (int one = 0; one < graph.size(); one++) {
            for (int at = 0; at < graph.neighbours(one).length; at++) {
                int other = graph.neighbours(one)[at];
                int score = graph.scores(one)[at];
                if (other > one && score > now[one].orElse(-1) && score > now[other].orElse(-1)) {
                    found.add(new Blocking(graph.pair(one, other), score, now[one], now[other]));
                }
            }
        }
        found.sort(Comparator.comparingInt(Blocking::gain).reversed().thenComparing(Blocking::pair));
        return found;
    }
}
