package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Settings;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import de.dresden.smartparticipation.projects.cooperation.score.PairScore;
import de.dresden.smartparticipation.projects.cooperation.score.Score;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that a variant was computed from.
 *
 * @param rules the round's rules as they were
 * @param most how many pairs there might be, those that lived already taken off
 * @param companies what was known of them, by key
 * @param fixed pairs that had to be
 * @param found those of the fixed ones that found each other themselves
 * @param forbidden pairs that must not be
 */
record RunInput(
        RoundRules rules,
        int most,
        List<CompanyFacts> companies,
        Set<Pair> fixed,
        Set<Pair> found,
        Set<Pair> forbidden) {

    RunInput {
        companies = companies.stream()
                .sorted(Comparator.comparingLong(CompanyFacts::id))
                .toList();
        fixed = Set.copyOf(fixed);
        found = Set.copyOf(found);
        forbidden = Set.copyOf(forbidden);
    }

    Settings settings() {
        return new Settings(rules.smallest(), most, forbidden, fixed);
    }

    Map<Long, CompanyFacts> byKey() {
        Map<Long, CompanyFacts> facts = new HashMap<>();
        companies.forEach(one -> facts.put(one.id(), one));
        return facts;
    }

    /** The score of two that were in, explained. */
    static Score score(CompanyFacts one, CompanyFacts other, RoundRules rules) {
        return PairScore.of(one, other, rules.weights(), rules.conditions());
    }
}
