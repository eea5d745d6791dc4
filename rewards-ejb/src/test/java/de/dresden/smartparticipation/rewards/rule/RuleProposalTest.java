package de.dresden.smartparticipation.rewards.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RuleProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));
    private static final Capacity ANNA = new Capacity(1L, null);
    private static final Capacity BEN = new Capacity(2L, null);
    private static final Capacity CARA_FOR_ANNA = new Capacity(3L, 1L);
    private static final long HOLDS = 60;

    @Test
    void whoProposesDoesNotReleaseNorDoesWhoStandsInForThem() {
        RuleProposal proposal = proposed(null);

        assertThat(refused(() -> proposal.release(ANNA, LATER))).isEqualTo("platform.approval.proposed-by-yourself");
        assertThat(refused(() -> proposal.release(CARA_FOR_ANNA, LATER)))
                .isEqualTo("platform.approval.proposed-by-whom-you-represent");
        assertThat(proposal.approval().state()).isEqualTo(ApprovalState.PROPOSED);
    }

    @Test
    void withoutADayItHoldsFromItsReleaseOn() {
        RuleProposal proposal = proposed(null);

        assertThat(proposal.release(BEN, LATER)).isEqualTo(LATER);
        assertThat(proposal.released(HOLDS, BEN).before()).isEqualTo(Map.of("value", HOLDS));
        assertThat(proposal.approval().state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void withADayItHoldsFromThatDayOnAndIsReleasedBefore() {
        assertThat(proposed(LATER).release(BEN, NOW)).isEqualTo(LATER);

        RuleProposal late = proposed(LATER);
        assertThat(late.overdue(LATER)).isFalse();
        assertThat(late.overdue(LATER.plusSeconds(1))).isTrue();
        assertThat(refused(() -> late.release(BEN, LATER.plusSeconds(1)))).isEqualTo("rewards.rule-value.overdue");
        assertThat(late.approval().state()).isEqualTo(ApprovalState.PROPOSED);
    }

    @Test
    void aDayInThePastIsNotEvenProposed() {
        assertThat(refused(() -> proposed(NOW.minusSeconds(1)))).isEqualTo("rewards.rule-value.past");
        assertThat(refused(() -> new RuleProposal(RuleName.SPEED_TRAM, 9_999, null, "x", ANNA, NOW)))
                .isEqualTo("rewards.rule-value.range");
    }

    @Test
    void anotherSendsItBackWithAReasonAndItIsNotReleasedAnyMore() {
        RuleProposal proposal = proposed(null);

        assertThat(refused(() -> proposal.giveBack(" ", HOLDS, BEN, LATER)))
                .isEqualTo("platform.approval.remark-missing");
        assertThat(proposal.giveBack("Which line?", HOLDS, BEN, LATER).action()).isEqualTo("rule.returned");
        assertThat(refused(() -> proposal.release(BEN, LATER))).isEqualTo("platform.approval.returned-already");
    }

    @Test
    void onlyWhoProposedTakesItBack() {
        RuleProposal proposal = proposed(null);

        assertThat(refused(() -> proposal.withdraw(HOLDS, BEN, LATER))).isEqualTo("platform.approval.not-yours");
        assertThat(proposal.withdraw(HOLDS, ANNA, LATER).action()).isEqualTo("rule.withdrawn");
        assertThat(refused(() -> proposal.release(BEN, LATER))).isEqualTo("platform.approval.nothing-proposed");
    }

    private static RuleProposal proposed(Instant from) {
        return new RuleProposal(RuleName.SPEED_TRAM, 65, from, "A new line", ANNA, NOW);
    }

    private static String refused(ThrowingCallable act) {
        Refused[] seen = new Refused[1];
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> seen[0] = refused);
        return seen[0].reasons().stream().map(Reason::key).findFirst().orElseThrow();
    }
}
