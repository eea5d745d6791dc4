package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.testing.Ids;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.ledger.core.CorrectionSplit;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.Slices;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two people decide: how large a budget is, and that Taler are taken back. */
class FourEyesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Capacity JANA = new Capacity(1L, null);
    private static final Capacity TIM = new Capacity(2L, null);

    private final Budget budget = Ids.give(new Budget(Issuer.CITY, 2026), 1);

    @Test
    void aBudgetIsInForceOnceAnotherApprovesIt() {
        LedgerChanged proposed = budget.propose(100, "Decision 17", JANA, NOW);
        assertThat(budget.taler()).isZero();
        assertThat(proposed.tasks()).hasAtLeastOneElementOfType(TaskChange.Open.class);
        assertThatThrownBy(() -> budget.approve(Slices.of(0), JANA, NOW)).isInstanceOf(Refused.class);

        budget.approve(Slices.of(0), TIM, NOW);
        assertThat(budget.taler()).isEqualTo(100);
    }

    @Test
    void aChangeLeavesInForceWhatWasApprovedUntilItIsApproved() {
        budget.propose(100, "Decision 17", JANA, NOW);
        budget.approve(Slices.of(0), TIM, NOW);
        budget.propose(50, "Decision 18", TIM, NOW);
        assertThat(budget.taler()).isEqualTo(100);
        refused("rewards.budget.waits-for-approval", () -> budget.propose(60, "Decision 19", JANA, NOW));

        Slices taken = Slices.of(100).take(0, 60).orElseThrow();
        refused("rewards.ledger.budget-below-taken", () -> budget.approve(taken, JANA, NOW));
    }

    @Test
    void aBudgetNeedsASizeAndAReason() {
        refused("rewards.budget.negative", () -> budget.propose(-1, "x", JANA, NOW));
        refused("rewards.budget.reason-missing", () -> budget.propose(1, " ", JANA, NOW));
        refused("rewards.budget.reason-missing", () -> budget.propose(1, "x".repeat(501), JANA, NOW));
        assertThatThrownBy(() -> budget.seenAs(7)).isInstanceOf(Conflict.class);
    }

    @Test
    void aCorrectionIsSentBackReworkedAndApprovedByAnother() {
        Correction correction = Ids.give(new Correction("TK-2026-0001", 5, 3, "Counted twice"), 1);
        correction.propose(3, "Counted twice", JANA, NOW);
        LedgerChanged returned = correction.giveBack("Which trip?", TIM, NOW);
        assertThat(returned.after().get("remark")).isEqualTo("Which trip?");
        correction.propose(2, "Trip 4711 was counted twice", JANA, NOW);
        assertThatThrownBy(() -> correction.approve(JANA, NOW)).isInstanceOf(Refused.class);

        correction.approve(TIM, NOW);
        LedgerChanged done = correction.carriedOut(new CorrectionSplit(1, 1), TIM, NOW);
        assertThat(correction.approval().state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(done.after().get("reclaimed")).isEqualTo(1L);
        assertThat(done.after().get("writtenOff")).isEqualTo(1L);
    }

    @Test
    void aCorrectionIsOfSomethingForSomeReason() {
        refused("rewards.correction.nothing", () -> new Correction("TK-1", 5, 0, "x"));
        refused("rewards.correction.reason-missing", () -> new Correction("TK-1", 5, 1, " "));
    }

    static Stream<String> words() {
        Stream<String> sentences = Stream.of(
                "rewards.ledger.budget-below-taken",
                "rewards.ledger.budget-spent",
                "rewards.ledger.chain-broken",
                "rewards.ledger.chain-whole",
                "rewards.ledger.corrected-already",
                "rewards.ledger.ended-otherwise",
                "rewards.ledger.more-than-granted",
                "rewards.ledger.not-due",
                "rewards.ledger.not-enough",
                "rewards.ledger.not-posted",
                "rewards.ledger.noted-head-unreadable",
                "rewards.ledger.other-content",
                "rewards.ledger.too-late",
                "rewards.ledger.unknown-transfer",
                "rewards.job.ledger-verification",
                "rewards.task.budget.approve",
                "rewards.task.correction.approve",
                "rewards.task.correction.rework",
                "rewards.task.ledger.check");
        Stream<String> actions = Stream.of(
                        "budget.proposed",
                        "budget.approved",
                        "budget.returned",
                        "budget.withdrawn",
                        "correction.proposed",
                        "correction.approved",
                        "correction.carried-out",
                        "correction.returned",
                        "correction.withdrawn",
                        "ledger.closed",
                        "ledger.verified")
                .map(action -> "rewards.action." + action);
        Stream<String> enums = Stream.of(
                        Arrays.stream(Issuer.values()).map(one -> "issuer." + one),
                        Arrays.stream(AccountKind.values()).map(one -> "account-kind." + one),
                        Arrays.stream(TransferKind.values()).map(one -> "transfer-kind." + one),
                        Arrays.stream(Resolution.values()).map(one -> "resolution." + one))
                .flatMap(each -> each)
                .map(word -> "rewards." + word.toLowerCase(Locale.ROOT).replace('_', '-'));
        Stream<String> breaks = Arrays.stream(LedgerBreak.Kind.values())
                .map(kind -> new LedgerBreak(kind, 1, 1, "x").reason().key());
        return Stream.of(sentences, actions, enums, breaks).flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordIsThereInBothLanguages(String key) {
        assertThat(Texts.german().has(key)).isTrue();
        assertThat(Texts.in(Locale.ENGLISH).has(key)).isTrue();
    }

    private static void refused(String reason, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.reason().key())
                .isEqualTo(reason));
    }
}
