package de.dresden.smartparticipation.projects.cooperation.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.cooperation.matching.Alternatives;
import de.dresden.smartparticipation.projects.cooperation.matching.Checker;
import de.dresden.smartparticipation.projects.cooperation.matching.Pair;
import de.dresden.smartparticipation.projects.cooperation.matching.Paired;
import de.dresden.smartparticipation.projects.cooperation.matching.Scores;
import de.dresden.smartparticipation.projects.cooperation.matching.WhyNot;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Exclusion;
import de.dresden.smartparticipation.projects.cooperation.score.Part;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From companies in tables to a proven variant and back. */
class ComputingTest {

    private static final List<String> PARTS =
            List.of("weaker_gain", "stronger_gain", "urgency", "hours", "sectors", "wishes", "waited", "likeness");

    private final RoundSite site = new RoundSite();

    @Test
    void whatIsKeptIsReadAsItWasAndTheCheckerAcceptsIt() {
        Computing.Computed computed = compute(RoundSite.rules());
        assertThat(computed.result().matching().pairs()).hasSize(4);
        assertThat(RunJson.input(RunJson.write(computed.input()))).isEqualTo(computed.input());
        assertThat(RunJson.result(RunJson.write(computed.result()))).isEqualTo(computed.result());

        site.scores.add(RoundSite.ROUND, computed.scored());
        Scores kept = site.scores.of(RoundSite.ROUND, Computing.matched(computed.input()));
        RunResult result = RunJson.result(RunJson.write(computed.result()));
        assertThat(Checker.fault(kept, computed.input().settings(), result.matching()))
                .isEmpty();
        site.sql.update(
                "update projects.cooperation_scores set totals[1] = totals[1] + 1, urgency[1] = urgency[1] + 1 where company_id = 1");
        Scores changed = site.scores.of(RoundSite.ROUND, Computing.matched(computed.input()));
        assertThat(Checker.fault(changed, computed.input().settings(), result.matching()))
                .as("a score that was changed in the table")
                .isPresent();
    }

    @Test
    void theKeptPartsOfEveryPairAreTheOnesThatAreExplainedAndSumToItsScore() {
        Computing.Computed computed = compute(RoundSite.rules());
        site.scores.add(RoundSite.ROUND, computed.scored());
        var facts = computed.input().byKey();
        int[] pairs = new int[1];
        site.sql.each("select * from projects.cooperation_scores", row -> {
            long[] others = row.numbers("others");
            long[] totals = row.numbers("totals");
            for (int at = 0; at < others.length; at++) {
                var score = RunInput.score(
                        facts.get(row.number("company_id")),
                        facts.get(others[at]),
                        computed.input().rules());
                List<Integer> kept = new ArrayList<>();
                for (String column : PARTS) {
                    kept.add((int) row.numbers(column)[at]);
                }
                assertThat(score.parts()).extracting(Part::points).isEqualTo(kept);
                assertThat(kept.stream().mapToInt(Integer::intValue).sum()).isEqualTo((int) totals[at]);
                pairs[0]++;
            }
        });
        assertThat(pairs[0]).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "totals[1] = totals[1] + 1",
                "totals[1] = totals[1] - 1, urgency[1] = -1",
                "totals = totals[2:]",
                "likeness = likeness || 0::smallint",
                "others[1] = company_id",
                "others[2] = others[1]",
                "totals[1] = null"
            })
    void scoresThatDoNotAddUpAreNotKept(String change) {
        site.scores.add(RoundSite.ROUND, compute(RoundSite.rules()).scored());
        assertThatThrownBy(() ->
                        site.sql.update("update projects.cooperation_scores set " + change + " where company_id = 1"))
                .hasMessageContaining("cooperation_scores_add_up");
    }

    @Test
    void whyNotNamesTheLossThatForcingThePairBrings() {
        Computing.Computed free = compute(RoundSite.rules());
        site.scores.add(RoundSite.ROUND, free.scored());
        Scores scores = site.scores.of(RoundSite.ROUND, Computing.matched(free.input()));
        WhyNot answer = Alternatives.in(scores, free.input().settings()).whyNot(new Pair(1, 4));

        site.hands.put(RoundSite.ROUND, new Pair(1, 4), HandKind.FIXED, "Probe", 1L, RoundSite.NOW);
        var forced = compute(RoundSite.rules()).result().matching();
        int fixed = forced.of(1).orElseThrow().score().orElseThrow();
        assertThat(free.result().sum() - (forced.totals().sum() + fixed))
                .isEqualTo(answer.loss().sum());
        assertThat(free.result().sum() - compute(RoundSite.rules()).result().sum())
                .as("what two variants beside each other tell")
                .isEqualTo(answer.loss().sum());
        assertThat(free.result().matching().pairs()).hasSameSizeAs(forced.pairs());
    }

    @Test
    void whatIsFixedAgainstARuleHasItsScoreAndSaysAllThatItBreaks() {
        site.hands.put(RoundSite.ROUND, new Pair(2, 4), HandKind.FIXED, "Probe", 1L, RoundSite.NOW);
        Computing.Computed computed = compute(RoundSite.rules());
        var facts = computed.input().byKey();
        var score = RunInput.score(facts.get(2L), facts.get(4L), RoundSite.rules());
        assertThat(score.exclusions())
                .containsExactly(Exclusion.NO_KKW, Exclusion.SAME_SECTOR, Exclusion.NEITHER_GAINS);
        assertThat(computed.result().matching().of(2).orElseThrow().score()).hasValue(score.total());
        assertThat(computed.result().worst()).isEqualTo(score.total());
        site.scores.add(RoundSite.ROUND, computed.scored());
        Scores kept = site.scores.of(RoundSite.ROUND, Computing.matched(computed.input()));
        assertThat(Checker.fault(
                        kept, computed.input().settings(), computed.result().matching()))
                .isEmpty();
    }

    @Test
    void fixedPairsCountAmongWhatAllPairsHaveTogether() {
        site.sql.update("update projects.company set hours_per_month = 1 where id = 8");
        RunResult free = compute(RoundSite.rules()).result();
        List<Paired> pairs = free.matching().pairs();
        assertThat(free.sum()).isEqualTo(free.matching().totals().sum());
        assertThat(free.worst()).isEqualTo(free.matching().totals().worst());
        Paired weakest = pairs.stream()
                .min(Comparator.comparing(one -> one.score().orElseThrow()))
                .orElseThrow();

        site.hands.put(RoundSite.ROUND, weakest.pair(), HandKind.FIXED, "Wunsch beider", 1L, RoundSite.NOW);
        RunResult same = compute(RoundSite.rules()).result();
        assertThat(same.matching().pairs()).hasSameSizeAs(pairs);
        assertThat(same.sum()).as("nothing changes but that it is fixed").isEqualTo(free.sum());
        assertThat(same.worst()).isEqualTo(free.worst());
        assertThat(same.matching().totals().worst()).isGreaterThan(free.worst());
        assertThat(same.matching().totals().sum())
                .isEqualTo(free.sum() - weakest.score().orElseThrow());

        site.sql.update(
                """
                update projects.cooperation_run set result = ?, pairs = 4, companies = 8, fixed = 1, worst = ?, score_sum = ?
                where id = ?""",
                RunJson.write(same),
                same.matching().totals().worst(),
                same.matching().totals().sum(),
                RoundSite.ROUND);
        site.sql.update(migration("V190__run_totals_of_all_pairs"));
        assertThat(site.sql.list(
                        "select worst, score_sum from projects.cooperation_run where id = ?",
                        row -> List.of(row.number("worst"), row.number("score_sum")),
                        RoundSite.ROUND))
                .as("a variant of before")
                .containsExactly(List.of((long) free.worst(), free.sum()));
    }

    private static String migration(String name) {
        try (InputStream in = Run.class.getResourceAsStream("/db/migration/projects/" + name + ".sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void namesThatNobodyAssignedAreTold() {
        site.sql.update("""
                insert into projects.company_wish (id, company_id, kind, named, other_id, resolved_at, version) values
                    (1, 2, 'MUST_NOT', 'Wer', null, null, 1), (2, 2, 'WISHED', 'Firma 1', 1, null, 1),
                    (3, 1, 'WISHED', 'Niemand', null, ?, 1), (4, 3, 'WISHED', 'Wen', null, null, 1)""", RoundSite.NOW);
        var called = new NameTable(site.sql).of(List.of(1L, 2L, 4L));
        assertThat(new OpenNameTable(site.sql).of(List.of(1L, 2L, 4L), called))
                .containsExactly(new OpenNames(called.get(2L), 1));
        assertThat(new OpenNameTable(site.sql).of(List.of(), called)).isEmpty();
    }

    @Test
    void fixedPairsStayAndForbiddenOnesAreGone() {
        site.hands.put(RoundSite.ROUND, new Pair(1, 2), HandKind.FORBIDDEN, "Streit", 1L, RoundSite.NOW);
        site.hands.put(RoundSite.ROUND, new Pair(3, 8), HandKind.FIXED, "Wunsch beider", 1L, RoundSite.NOW);
        var pairs = compute(RoundSite.rules()).result().matching().pairs();
        assertThat(pairs).extracting(Paired::pair).contains(new Pair(3, 8)).doesNotContain(new Pair(1, 2));
        assertThat(pairs).filteredOn(Paired::fixed).hasSize(1);

        assertThat(site.hands.end(RoundSite.ROUND, new Pair(3, 8), RoundSite.NOW))
                .isTrue();
        assertThat(compute(RoundSite.rules()).result().matching().pairs()).noneMatch(Paired::fixed);
    }

    @Test
    void whoFoundEachOtherStaysTogether() {
        site.sql.update(
                "insert into projects.company_pair (id, language, named_at, invited_at, joined_at, version) values (9, 'de', ?, ?, ?, 1)",
                RoundSite.NOW,
                RoundSite.NOW,
                RoundSite.NOW);
        site.sql.update("update projects.company set pair_id = 9, pair_side = 1 where id = 1");
        site.sql.update("update projects.company set pair_id = 9, pair_side = 2 where id = 8");
        Computing.Computed computed = compute(RoundSite.rules());
        assertThat(computed.input().found()).containsExactly(new Pair(1, 8));
        assertThat(computed.result().matching().of(8).orElseThrow().fixed()).isTrue();
    }

    @Test
    void whoIsLeftOutNotReadyOrPairedIsNotIn() {
        site.members.leaveOut(RoundSite.ROUND, 7, "hat gerade keine Zeit");
        site.sql.update("update projects.company_consent set withdrawn_at = given_at where company_id = 8");
        site.ask(1, 2);
        assertThat(compute(RoundSite.rules()).input().byKey()).containsOnlyKeys(3L, 4L, 5L, 6L);
    }

    @Test
    void livingPairsCountAmongTheMostThatThereMayBe() {
        site.ask(1, 2);
        RoundRules two = new RoundRules(Conditions.usual(2), 100, 2, false, 14, Weights.usual());
        assertThat(compute(two).result().matching().pairs()).hasSize(1);
        site.hands.put(RoundSite.ROUND, new Pair(3, 4), HandKind.FIXED, "a", 1L, RoundSite.NOW);
        site.hands.put(RoundSite.ROUND, new Pair(5, 6), HandKind.FIXED, "b", 1L, RoundSite.NOW);
        assertThatThrownBy(() -> compute(two)).isInstanceOf(Refused.class);
    }

    @Test
    void aThirdOneJoinsOnlyWhereTheRoundAllowsIt() {
        site.company(9);
        site.sql.update("update projects.company_need set topic = 'leadership' where company_id = 9");
        site.sql.update("insert into projects.company_offer values (9, 1, 'sales-channel', 3, '')");
        site.members.add(RoundSite.ROUND, List.of(9L), RoundSite.NOW);
        RoundRules open =
                new RoundRules(new Conditions(false, false, true, true, false, 2), 0, 4, true, 14, Weights.usual());
        RunResult result = compute(open).result();
        assertThat(result.matching().pairs()).hasSize(4);
        assertThat(result.groups()).hasSize(1);
        assertThat(compute(new RoundRules(
                                new Conditions(false, false, true, true, false, 2), 0, 4, false, 14, Weights.usual()))
                        .result()
                        .groups())
                .isEmpty();
        assertThat(RunJson.result(RunJson.write(result))).isEqualTo(result);

        site.sql.update("update projects.company set postal_code = '10115' where id = 9");
        assertThat(compute(open).result().groups())
                .as("a third may be from outside where two in Dresden are enough")
                .isEqualTo(result.groups());
        assertThat(compute(new RoundRules(
                                new Conditions(false, false, true, true, false, 3), 0, 4, true, 14, Weights.usual()))
                        .result()
                        .groups())
                .isEmpty();
    }

    @Test
    void whoIsNotInDresdenIsPairedOnlyWhereTheRoundAllowsIt() {
        site.sql.update("update projects.company set postal_code = '10115' where id = 2");
        Computing.Computed computed = compute(RoundSite.rules());
        assertThat(computed.scored()).noneMatch(one -> one.one() == 2 || one.other() == 2);
        assertThat(computed.result().matching().of(2)).isEmpty();
        assertThat(why(computed, 2)).isEqualTo("projects.cooperation.round.alone.outside");
        site.sql.update("update projects.company set postal_code = '10115' where id in (4, 6, 8)");
        assertThat(why(compute(RoundSite.rules()), 1)).isEqualTo("projects.cooperation.round.alone.all-outside");
        site.sql.update("update projects.company set postal_code = null where id = 2");
        assertThat(compute(RoundSite.rules()).result().matching().of(2))
                .as("nobody knows where it is")
                .isEmpty();
        RoundRules anywhere = new RoundRules(Conditions.usual(1), 100, null, false, 14, Weights.usual());
        assertThat(compute(anywhere).result().matching().of(2)).isPresent();
    }

    @Test
    void whoWouldGainAloneIsPairedOnlyWhereTheRoundAllowsIt() {
        site.sql.update("update projects.company_need set topic = 'leadership' where company_id = 2");
        Computing.Computed computed = compute(RoundSite.rules());
        assertThat(computed.result().matching().of(2)).isEmpty();
        assertThat(why(computed, 2)).isEqualTo("projects.cooperation.round.alone.not-both-gain");
        RoundRules oneSided =
                new RoundRules(new Conditions(true, true, true, true, false, 2), 100, null, false, 14, Weights.usual());
        assertThat(compute(oneSided).result().matching().of(2)).isPresent();
        site.sql.update("update projects.company_offer set topic = 'leadership' where company_id = 2");
        Computing.Computed neither = compute(oneSided);
        assertThat(neither.result().matching().of(2)).isEmpty();
        assertThat(why(neither, 2)).isEqualTo("projects.cooperation.round.alone.neither-gains");
    }

    @Test
    void whichRuleAloneLeavesACompanyAloneIsSaid() {
        site.sql.update("update projects.company set sector = (select sector from projects.company where id = 1)");
        assertThat(why(compute(RoundSite.rules()), 1)).isEqualTo("projects.cooperation.round.alone.only-same-sector");
        site.sql.update("update projects.company set sector = 'crafts' where id = 2");
        site.sql.update("""
                insert into projects.company_wish (id, company_id, kind, named, other_id, version) values (1, 1, 'MUST_NOT', 'x', 2, 1)""");
        assertThat(why(compute(RoundSite.rules()), 1))
                .as("more than one rule")
                .isEqualTo("projects.cooperation.round.alone.excluded");
    }

    @Test
    void aVariantOfBeforeTheRuleOfGainAndPlaceIsStillRead() {
        String now = RunJson.write(compute(RoundSite.rules()).input());
        String before =
                now.replace(",\"oneSided\":true,\"leastInDresden\":2", "").replace(",\"inDresden\":true", "");
        assertThat(before).isNotEqualTo(now);
        assertThat(RunJson.input(before).rules().conditions())
                .isEqualTo(new Conditions(true, true, true, true, false, 0));
        assertThat(RunJson.input(before).companies())
                .isEqualTo(RunJson.input(now).companies());
    }

    @Test
    void anOlderVariantInWhichOneSideGainsNothingIsNotReleased() {
        site.sql.update("update projects.company_need set topic = 'leadership' where company_id = 2");
        RoundRules alone =
                new RoundRules(new Conditions(true, true, true, true, false, 2), 100, null, false, 14, Weights.usual());
        Computing.Computed free = compute(alone);
        Pair one = free.result().matching().pairs().stream()
                .map(Paired::pair)
                .filter(pair -> pair.one() == 2 || pair.other() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(BothGain.missed(alone, true, free.input(), free.result()))
                .as("the round allows it")
                .isEmpty();
        assertThat(BothGain.missed(RoundSite.rules(), true, free.input(), free.result()))
                .as("the round has the rule by now")
                .containsExactly(one);
        assertThat(BothGain.missed(alone, false, free.input(), free.result()))
                .as("computed before there was such a rule")
                .containsExactly(one);
        String now = RunJson.write(free.input());
        assertThat(RunJson.asksWhoGains(now)).isTrue();
        assertThat(RunJson.asksWhoGains(now.replace(",\"oneSided\":false", ""))).isFalse();

        site.hands.put(RoundSite.ROUND, one, HandKind.FIXED, "Wunsch beider", 1L, RoundSite.NOW);
        Computing.Computed fixed = compute(alone);
        assertThat(BothGain.missed(RoundSite.rules(), false, fixed.input(), fixed.result()))
                .as("by hand")
                .isEmpty();
        Computing.Computed both = compute(RoundSite.rules());
        assertThat(BothGain.missed(RoundSite.rules(), true, both.input(), both.result()))
                .isEmpty();
    }

    private static String why(Computing.Computed computed, long company) {
        return computed.result().matching().alone().stream()
                .filter(one -> one.company() == company)
                .map(one -> new LonelyWords(computed.input()).of(one).key())
                .findFirst()
                .orElseThrow();
    }

    private Computing.Computed compute(RoundRules rules) {
        return site.computing().of(RoundSite.ROUND, rules);
    }
}
