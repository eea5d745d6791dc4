package de.dresden.smartparticipation.projects.cooperation.round;

import static de.dresden.smartparticipation.projects.cooperation.round.AcceptableRound.because;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyProfile;
import de.dresden.smartparticipation.projects.cooperation.matching.Checker;
import de.dresden.smartparticipation.projects.cooperation.matching.Company;
import de.dresden.smartparticipation.projects.cooperation.matching.Group;
import de.dresden.smartparticipation.projects.cooperation.matching.Groups;
import de.dresden.smartparticipation.projects.cooperation.matching.Matching;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Pairing;
import de.dresden.smartparticipation.projects.cooperation.matching.Scores;
import de.dresden.smartparticipation.projects.cooperation.matching.Settings;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Scorer;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Computes a variant of a round from who is free in it now. Nothing is kept that the checker does not accept. */
@Dependent
class Computing {

    private final CompanyDirectory companies;
    private final MemberTable members;
    private final HandTable hands;
    private final PairTable pairs;
    private final FactTable facts;

    @Inject
    Computing(CompanyDirectory companies, MemberTable members, HandTable hands, PairTable pairs, FactTable facts) {
        this.companies = companies;
        this.members = members;
        this.hands = hands;
        this.pairs = pairs;
        this.facts = facts;
    }

    /** A variant that is not kept yet. */
    record Computed(RunInput input, RunResult result, List<ScoreTable.Scored> scored) {}

    /** @throws Refused where more pairs are fixed than there may be */
    Computed of(long round, RoundRules rules) {
        return of(input(round, rules));
    }

    /** What a variant is computed from, as it is now. @throws Refused where more pairs are fixed than there may be */
    RunInput input(long round, RoundRules rules) {
        Set<Long> free = new HashSet<>(members.free(round));
        List<CompanyProfile> profiles = companies.released().stream()
                .filter(profile -> free.contains(profile.frame().id()))
                .toList();
        free.clear();
        profiles.forEach(profile -> free.add(profile.frame().id()));
        Set<Pair> fixed = new HashSet<>();
        Set<Pair> forbidden = new HashSet<>();
        for (HandTable.Hand hand : hands.of(round)) {
            if (free.contains(hand.pair().one()) && free.contains(hand.pair().other())) {
                (hand.kind() == HandKind.FIXED ? fixed : forbidden).add(hand.pair());
            }
        }
        List<CompanyFacts> known = facts.of(profiles);
        Set<Pair> found = found(profiles, free, fixed, forbidden);
        known.forEach(one -> found.removeIf(pair -> pair.has(one.id())
                && (one.earlier().contains(pair.partner(one.id()))
                        || one.declined().contains(pair.partner(one.id())))));
        fixed.addAll(found);
        int most = rules.most() == null ? Settings.UNLIMITED : Math.max(0, rules.most() - pairs.living(round));
        if (fixed.size() > most) {
            throw new Refused(because("too-many-fixed", fixed.size(), most));
        }
        return new RunInput(rules, most, known, fixed, found, forbidden);
    }

    /** Who found each other themselves stay together, unless a manager said otherwise of one of them; asked once, they are not fixed again. */
    private static Set<Pair> found(
            List<CompanyProfile> profiles, Set<Long> free, Set<Pair> fixed, Set<Pair> forbidden) {
        Set<Long> taken = new HashSet<>();
        fixed.forEach(pair -> taken.addAll(List.of(pair.one(), pair.other())));
        Set<Pair> found = new HashSet<>();
        for (CompanyProfile profile : profiles) {
            Long partner = profile.partner();
            if (partner != null && free.contains(partner)) {
                Pair pair = new Pair(profile.frame().id(), partner);
                if (!forbidden.contains(pair) && !taken.contains(pair.one()) && !taken.contains(pair.other())) {
                    found.add(pair);
                }
            }
        }
        return found;
    }

    /** The same input gives the same variant. */
    static Computed of(RunInput input) {
        List<ScoreTable.Scored> scored = scored(input);
        Scores.Builder builder = Scores.of(matched(input));
        scored.forEach(one -> builder.put(one.one(), one.other(), one.total()));
        Scores scores = builder.build();
        Matching matching = Pairing.of(scores, input.settings());
        List<Group> groups =
                input.rules().threes() ? Groups.of(besidePairs(input, scores), input.settings(), matching) : List.of();
        RunResult result = new RunResult(matching, groups);
        Checker.fault(scores, input.settings(), matching).ifPresent(fault -> {
            throw new IllegalStateException("a variant without proof is not kept: " + fault);
        });
        return new Computed(input, result, scored);
    }

    /** With whom a third company may be together: with more than with whom it may be a pair, where it is from outside. */
    private static Scores besidePairs(RunInput input, Scores scores) {
        Conditions conditions = input.rules().conditions().besidePair();
        if (conditions.equals(input.rules().conditions())) {
            return scores;
        }
        Scores.Builder more = Scores.of(matched(input));
        new Scorer(input.companies(), input.rules().weights(), conditions)
                .each((one, other, total, points) -> more.put(one, other, total));
        return more.build();
    }

    static List<Company> matched(RunInput input) {
        return input.companies().stream()
                .map(one -> new Company(one.id(), one.waited()))
                .toList();
    }

    /** Those large enough, and those of fixed pairs, whatever rule they were fixed against. By keys. */
    private static List<ScoreTable.Scored> scored(RunInput input) {
        Scorer scorer = new Scorer(
                input.companies(), input.rules().weights(), input.rules().conditions());
        List<ScoreTable.Scored> scored = new ArrayList<>();
        scorer.each((one, other, total, points) -> {
            if (total >= input.rules().smallest() || input.fixed().contains(new Pair(one, other))) {
                scored.add(new ScoreTable.Scored(one, other, total, points));
            }
        });
        input.fixed().stream()
                .filter(pair -> scorer.exclusion(pair.one(), pair.other()).isPresent())
                .forEach(pair -> scored.add(ScoreTable.Scored.of(pair, scorer.points(pair.one(), pair.other()))));
        scored.sort(Comparator.comparingLong(ScoreTable.Scored::one).thenComparingLong(ScoreTable.Scored::other));
        return scored;
    }
}
