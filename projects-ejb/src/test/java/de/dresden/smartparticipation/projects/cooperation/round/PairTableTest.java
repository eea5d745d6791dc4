package de.dresden.smartparticipation.projects.cooperation.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of released pairs, and what the tables refuse by themselves. */
class PairTableTest {

    private final RoundSite site = new RoundSite();

    @Test
    void aPairIsAcceptedOnceAllHaveAccepted() {
        long pair = site.ask(1, 2);
        assertThat(answer(pair, 1, true)).isTrue();
        assertThat(site.pairs.accept(pair, RoundSite.NOW)).isFalse();
        assertThat(site.state(pair)).isEqualTo("ASKED");
        assertThat(answer(pair, 2, true)).isTrue();
        assertThat(site.pairs.accept(pair, RoundSite.NOW)).isTrue();
        assertThat(site.pairs.accept(pair, RoundSite.NOW)).as("once").isFalse();
        assertThat(site.state(pair)).isEqualTo("ACCEPTED");
    }

    @Test
    void aDeclineTakesOnlyThatPairOutAndFreesBoth() {
        long pair = site.ask(1, 2);
        long other = site.ask(3, 4);
        assertThat(site.members.free(RoundSite.ROUND)).containsExactly(5L, 6L, 7L, 8L);
        assertThat(answer(pair, 1, true)).isTrue();
        assertThat(answer(pair, 2, false)).isTrue();
        assertThat(site.pairs.decline(pair, RoundSite.NOW)).isTrue();
        assertThat(site.members.free(RoundSite.ROUND)).containsExactly(1L, 2L, 5L, 6L, 7L, 8L);
        assertThat(site.state(other)).isEqualTo("ASKED");
        assertThat(site.pairs.living(RoundSite.ROUND)).isEqualTo(1);
        assertThat(answer(pair, 1, true)).as("over").isFalse();
    }

    @Test
    void whyACompanyDeclinedGoesAfterTheEndOfItsRoundAndThatItDidStays() {
        long pair = site.ask(1, 2);
        answer(pair, 2, false);
        site.pairs.decline(pair, RoundSite.NOW);
        ReasonTable reasons = new ReasonTable(site.sql);
        Instant later = RoundSite.NOW.plusSeconds(60);
        assertThat(reasons.due(later)).as("the round is running").isEmpty();
        site.sql.update(
                "update projects.cooperation_round set state = 'CLOSED', closed_at = ?, close_reason = 'Over' where id = ?",
                RoundSite.NOW,
                RoundSite.ROUND);
        assertThat(reasons.due(RoundSite.NOW)).as("too early").isEmpty();
        assertThat(reasons.due(later)).containsExactly(RoundSite.ROUND);
        assertThat(reasons.erase(RoundSite.ROUND, later)).isEqualTo(1);
        assertThat(reasons.due(later)).isEmpty();
        assertThat(site.sql.list(
                        "select answer, reason from projects.cooperation_pair_side where pair_id = ? and answer = 'DECLINED'",
                        row -> row.text("answer") + " " + row.text("reason"),
                        pair))
                .containsExactly("DECLINED null");
    }

    @Test
    void aPairThatAcceptedLivesUntilOneOfItLeaves() {
        long pair = site.accepted(1, 2, RoundSite.NOW);
        assertThat(site.pairs.livingOf(3)).isEmpty();
        assertThat(site.pairs.livingOf(2).orElseThrow().id()).isEqualTo(pair);
        site.pairs.part(pair, RoundSite.NOW);
        assertThat(site.pairs.livingOf(2)).isEmpty();
        assertThat(site.members.free(RoundSite.ROUND)).contains(1L, 2L);
        assertThat(site.state(pair)).as("what was stays known").isEqualTo("ACCEPTED");
    }

    @Test
    void anAnswerIsGivenOnce() {
        long pair = site.ask(1, 2);
        assertThat(answer(pair, 1, true)).isTrue();
        assertThat(answer(pair, 1, false)).isFalse();
    }

    @Test
    void aCompanyIsInOneLivingPairOfWhateverRound() {
        site.round(2, "OPEN");
        site.run(2, 2);
        site.ask(1, 2);
        PairTable.Asked again = new PairTable.Asked(1, 4, null, 500, false);
        assertThat(site.pairs.ask(2, 2, again, RoundSite.UNTIL, RoundSite.NOW)).isEmpty();
        assertBroken(
                "cooperation_one_living_pair",
                "insert into projects.cooperation_pair_side (pair_id, company_id, living)"
                        + " select id, 2, true from projects.cooperation_pair where second_id = 4");
    }

    @Test
    void aSideLivesAsItsPairDoes() {
        long pair = site.ask(1, 2);
        assertThatThrownBy(() -> site.sql.update("update projects.cooperation_pair_side set living = false"))
                .hasMessageContaining("cooperation_pair_side_of");
        site.pairs.lapse(RoundSite.UNTIL.plusDays(1), RoundSite.NOW);
        assertThat(site.state(pair)).isEqualTo("LAPSED");
        assertThat(site.members.free(RoundSite.ROUND)).contains(1L, 2L);
    }

    @Test
    void noPairIsAcceptedWithoutAllAnswersOrDeclinedWithoutOneOrComesBack() {
        long pair = site.ask(1, 2);
        assertBroken("cooperation_pair_moves", "update projects.cooperation_pair set state = 'ACCEPTED'");
        assertBroken("cooperation_pair_moves", "update projects.cooperation_pair set state = 'DECLINED'");
        answer(pair, 1, false);
        site.pairs.decline(pair, RoundSite.NOW);
        assertBroken("cooperation_pair_moves", "update projects.cooperation_pair set state = 'ASKED'");
    }

    @Test
    void pairsLapseAfterTheirLastDayAndAreRemindedOfOnce() {
        long pair = site.ask(1, 2);
        LocalDate last = RoundSite.UNTIL;
        assertThat(site.pairs.lapse(last, RoundSite.NOW)).isEmpty();
        assertThat(site.pairs.remind(last.minusDays(1), RoundSite.NOW)).isEmpty();
        assertThat(site.pairs.remind(last, RoundSite.NOW))
                .extracting(PairFrame::id)
                .containsExactly(pair);
        assertThat(site.pairs.remind(last, RoundSite.NOW)).isEmpty();
        assertThat(site.pairs.lapse(last.plusDays(1), RoundSite.NOW)).hasSize(1);
    }

    @Test
    void whoLeavesIsNotWaitedForAnyMore() {
        long pair = site.ask(1, 2);
        assertThat(site.pairs.livingOf(2).orElseThrow().id()).isEqualTo(pair);
        site.pairs.lapse(pair, RoundSite.NOW);
        assertThat(site.pairs.livingOf(2)).isEmpty();
        assertThat(site.members.free(RoundSite.ROUND)).contains(1L, 2L);
    }

    @Test
    void aGroupOfThreeIsAcceptedByAllThree() {
        long pair = site.pairs
                .ask(
                        RoundSite.ROUND,
                        RoundSite.ROUND,
                        new PairTable.Asked(1, 2, 3L, 500, false),
                        RoundSite.UNTIL,
                        RoundSite.NOW)
                .orElseThrow();
        answer(pair, 1, true);
        answer(pair, 2, true);
        assertThat(site.pairs.accept(pair, RoundSite.NOW)).isFalse();
        answer(pair, 3, true);
        assertThat(site.pairs.accept(pair, RoundSite.NOW)).isTrue();
    }

    @Test
    void whatARoundLeavesTheNextOneKnows() {
        long accepted = site.ask(1, 2);
        long declined = site.ask(3, 4);
        long lapsed = site.ask(5, 6);
        answer(accepted, 1, true);
        answer(accepted, 2, true);
        site.pairs.accept(accepted, RoundSite.NOW);
        answer(declined, 3, false);
        site.pairs.decline(declined, RoundSite.NOW);
        assertThat(site.pairs.end(RoundSite.ROUND, RoundSite.NOW))
                .extracting(PairFrame::id)
                .containsExactly(lapsed);
        assertThat(site.state(lapsed)).isEqualTo("LAPSED");
        site.sql.update("update projects.cooperation_round set state = 'CLOSED', closed_at = ?", RoundSite.NOW);
        site.round(2, "OPEN");
        site.members.add(2, List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L), RoundSite.NOW);

        var facts = site.computing().of(2, RoundSite.rules()).input().byKey();
        assertThat(facts.get(1L).waited()).isZero();
        assertThat(facts.get(7L).waited()).isEqualTo(1);
        assertThat(facts.get(3L).declined()).containsExactly(4L);
        assertThat(facts.get(4L).declined()).containsExactly(3L);
        assertThat(facts.get(2L).earlier()).containsExactly(1L);
        assertThat(facts.get(5L).earlier()).containsExactly(6L);
    }

    private boolean answer(long pair, long company, boolean accepts) {
        return site.pairs.answer(site.side(pair, company), accepts, accepts ? null : "passt nicht", RoundSite.NOW);
    }

    private void assertBroken(String constraint, String statement) {
        assertThatThrownBy(() -> site.sql.update(statement))
                .satisfies(failure -> assertThat(FaultTranslation.of((RuntimeException) failure)
                                .orElseThrow()
                                .reasons()
                                .get(0)
                                .key())
                        .isEqualTo("projects.constraint." + constraint));
    }
}
