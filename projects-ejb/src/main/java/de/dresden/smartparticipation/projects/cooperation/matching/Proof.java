package de.dresden.smartparticipation.projects.cooperation.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Verifies a certificate, level by level: the part of the {@link Checker} that is mathematics. */
final class Proof {

    private record Possible(long one, long other, int score, long waited) {}

    private final Set<Long> companies;
    private final Map<Long, Long> partners;
    private final long factor;
    private final List<Possible> possible = new ArrayList<>();
    /** Of a company: which of the odd sets it is in. */
    private final Map<Long, BitSet> around = new HashMap<>();

    /**
     * @param companies that are in no fixed pair
     * @param partners of those that are in a pair
     * @param factor what a unit of score weighs, where a round of waiting weighs one
     */
    Proof(Set<Long> companies, Map<Long, Long> partners, long factor) {
        this.companies = companies;
        this.partners = partners;
        this.factor = factor;
    }

    /** That these two might be a pair. */
    void allow(Company one, Company other, int score) {
        possible.add(new Possible(one.id(), other.id(), score, (long) one.waited() + other.waited()));
    }

    /**
     * What is not proven, if anything.
     *
     * @param full whether the settings allow no more pairs
     * @param worst score of a pair
     */
    Optional<Fault> fault(Certificate certificate, boolean full, int worst) {
        int pairs = partners.size() / 2;
        if (!full && (certificate.most() == null || bound(certificate.most(), -1) > pairs)) {
            return fault(Fault.Kind.MOST_PAIRS, "there could be more than " + pairs + " pairs");
        }
        if (pairs == 0) {
            return Optional.empty();
        }
        if (certificate.worst() == null || bound(certificate.worst(), worst) >= pairs) {
            return fault(Fault.Kind.WORST_PAIR, "all could be better than " + worst);
        }
        try {
            return sum(certificate.sum(), worst);
        } catch (ArithmeticException e) {
            return fault(Fault.Kind.SUM, e.getMessage());
        }
    }

    /** How many pairs better than that there are at most, by Tutte and Berge. */
    private int bound(Barrier barrier, int worse) {
        Set<Long> out = new HashSet<>(barrier.companies());
        Map<Long, Long> heads = new HashMap<>();
        companies.stream().filter(company -> !out.contains(company)).forEach(company -> heads.put(company, company));
        for (Possible pair : possible) {
            if (pair.score() > worse && heads.containsKey(pair.one()) && heads.containsKey(pair.other())) {
                heads.put(head(heads, pair.one()), head(heads, pair.other()));
            }
        }
        Map<Long, Integer> sizes = new HashMap<>();
        heads.keySet().forEach(company -> sizes.merge(head(heads, company), 1, Integer::sum));
        int odd = (int) sizes.values().stream().filter(size -> size % 2 == 1).count();
        return (companies.size() + out.size() - odd) / 2;
    }

    private static Long head(Map<Long, Long> heads, Long company) {
        Long head = company;
        while (!heads.get(head).equals(head)) {
            heads.put(head, heads.get(heads.get(head)));
            head = heads.get(head);
        }
        return head;
    }

    private Optional<Fault> sum(Prices prices, int worst) {
        if (prices == null || !prices.companies().keySet().equals(companies)) {
            return fault(Fault.Kind.SUM, "prices are missing");
        }
        long lowest = prices.companies().values().stream()
                .mapToLong(Long::longValue)
                .min()
                .orElseThrow();
        Stream<Fault> dear = companies.stream()
                .filter(company ->
                        !partners.containsKey(company) && prices.companies().get(company) != lowest)
                .map(company -> new Fault(Fault.Kind.SUM, company + " is alone and not the cheapest"));
        Stream<Fault> loose = IntStream.range(0, prices.sets().size())
                .filter(set -> !full(set, prices.sets().get(set)))
                .mapToObj(set -> new Fault(Fault.Kind.SUM, prices.sets().get(set) + " is not full"));
        Stream<Fault> wrong = possible.stream()
                .filter(pair -> pair.score() >= worst && !priced(pair, prices))
                .map(pair ->
                        new Fault(Fault.Kind.SUM, pair + " costs less than it weighs, or is chosen and costs more"));
        return Stream.of(dear, loose, wrong).flatMap(found -> found).findFirst();
    }

    /** An odd set has a price and holds as many pairs as it can. */
    private boolean full(int number, OddSet set) {
        Set<Long> inside = new HashSet<>(set.companies());
        inside.forEach(
                company -> around.computeIfAbsent(company, any -> new BitSet()).set(number));
        long paired = inside.stream()
                .filter(company -> partners.containsKey(company) && inside.contains(partners.get(company)))
                .count();
        return set.price() > 0 && inside.size() % 2 == 1 && paired == inside.size() - 1;
    }

    /** A pair costs at least twice what it weighs, a chosen one just that. */
    private boolean priced(Possible pair, Prices prices) {
        long cost = Math.addExact(
                prices.companies().get(pair.one()), prices.companies().get(pair.other()));
        BitSet both = (BitSet) around.getOrDefault(pair.one(), new BitSet()).clone();
        both.and(around.getOrDefault(pair.other(), new BitSet()));
        for (int set = both.nextSetBit(0); set >= 0; set = both.nextSetBit(set + 1)) {
            cost = Math.addExact(cost, prices.sets().get(set).price());
        }
        long weight = Math.addExact(Math.multiplyExact(factor, pair.score()), pair.waited());
        int order = Long.compare(cost, Math.multiplyExact(2, weight));
        boolean chosen = Long.valueOf(pair.other()).equals(partners.get(pair.one()));
        return chosen ? order == 0 : order >= 0;
    }

    private static Optional<Fault> fault(Fault.Kind kind, String where) {
        return Optional.of(new Fault(kind, where));
    }
}
