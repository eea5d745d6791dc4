package de.dresden.smartparticipation.rewards.ledger.core;

import static de.dresden.smartparticipation.rewards.ledger.AccountKind.CLEARING;
import static de.dresden.smartparticipation.rewards.ledger.AccountKind.EXPIRY;
import static de.dresden.smartparticipation.rewards.ledger.AccountKind.ISSUER;
import static de.dresden.smartparticipation.rewards.ledger.AccountKind.WALLET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.chain.LinkHash;
import de.dresden.smartparticipation.rewards.ledger.AccountKind;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final TransferId ID = new TransferId("redeem:1");

    @Test
    void talerCannotBeBoughtPassedOnOrCashedOut() {
        assertThat(TransferKind.between(WALLET, WALLET)).isEmpty();
        assertThat(TransferKind.between(CLEARING, CLEARING)).isEmpty();
        assertThat(TransferKind.between(CLEARING, ISSUER)).isEmpty();
        assertThat(TransferKind.between(EXPIRY, WALLET)).isEmpty();
        assertThat(TransferKind.between(AccountKind.WRITE_OFF, WALLET)).isEmpty();
        assertThat(TransferKind.between(ISSUER, WALLET)).contains(TransferKind.GRANT);
        assertThat(TransferKind.between(WALLET, CLEARING)).contains(TransferKind.REDEEM);
    }

    @Test
    void aTransferGoesBetweenItsKindsOfAccountsAndIsOfAtLeastOneTaler() {
        AccountKey issuer = AccountKey.issuer(Issuer.CITY);
        AccountKey wallet = AccountKey.wallet(7);
        assertThatThrownBy(() -> new TransferBody(TransferKind.GRANT, wallet, issuer, 1, "x", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TransferBody(TransferKind.GRANT, issuer, wallet, 0, "x", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new TransferBody(TransferKind.GRANT, issuer, wallet, 1, "x", null).taler())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "with space", "ä", "a/b", "1234567890123456789012345678901234567890123456789012345678901234x"
            })
    void aNameHasAtMostSixtyFourPlainCharacters(String text) {
        assertThat(TransferId.isOne(text)).isFalse();
        assertThatThrownBy(() -> new TransferId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T08:00:00Z, 2029-12-31T23:00:00Z",
        "2026-12-31T22:59:59Z, 2029-12-31T23:00:00Z",
        "2026-12-31T23:00:00Z, 2030-12-31T23:00:00Z"
    })
    void talerLiveToTheEndOfTheThirdYearAfterTheirs(Instant posted, Instant end) {
        assertThat(new LotLife((int) RuleName.LOT_YEARS.delivered()).end(posted))
                .isEqualTo(end);
    }

    @Test
    void theOldestLotIsSpentFirstAndTheLastOneInPart() {
        List<Lot> lots = List.of(lot(1, 5), lot(2, 5), lot(3, 5));
        assertThat(LotTaking.take(lots, 8)).contains(List.of(new LotUse(1, 5), new LotUse(2, 3)));
        assertThat(LotTaking.take(lots, 15)).isPresent();
        assertThat(LotTaking.take(lots, 16)).isEmpty();
    }

    @Test
    void whatExpiresFirstGoesFirstAlsoWhereItCameLater() {
        Lot longer = new Lot(1, 5, 5, NOW.plusSeconds(9));
        Lot shorter = new Lot(2, 5, 5, NOW.plusSeconds(3));
        assertThat(List.of(longer, shorter).stream().sorted(Lot.FIRST_IN_FIRST_OUT))
                .containsExactly(shorter, longer);
    }

    @Test
    void aLotNeverHoldsMoreThanItHadNorLessThanNothing() {
        assertThatThrownBy(() -> lot(1, 5).giveBack(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lot(1, 5).take(6)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWalletNeverGoesBelowZeroPendingIncluded() {
        WalletSums ten =
                WalletSums.EMPTY.booked(TransferKind.GRANT, 10).resolved(TransferKind.GRANT, Resolution.POSTED, 10);
        WalletSums aside = ten.booked(TransferKind.REDEEM, 7);
        assertThat(aside).isEqualTo(new WalletSums(3, 7, 0));
        assertThat(aside.balance()).isEqualTo(10);
        assertThatThrownBy(() -> aside.booked(TransferKind.REDEEM, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aside.booked(TransferKind.RECLAIM, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThat(aside.resolved(TransferKind.REDEEM, Resolution.VOIDED, 7)).isEqualTo(ten);
        assertThat(aside.resolved(TransferKind.REDEEM, Resolution.POSTED, 7)).isEqualTo(new WalletSums(3, 0, 0));
    }

    @Test
    void aGrantCountsWhenItIsDueAndARedemptionUntilItIsOver() {
        assertThat(Resolution.POSTED.may(TransferKind.GRANT, ID, NOW.plusMillis(1), NOW))
                .isPresent();
        assertThat(Resolution.POSTED.may(TransferKind.GRANT, ID, NOW, NOW)).isEmpty();
        assertThat(Resolution.POSTED.may(TransferKind.REDEEM, ID, NOW.plusMillis(1), NOW))
                .isEmpty();
        assertThat(Resolution.POSTED.may(TransferKind.REDEEM, ID, NOW, NOW)).isPresent();
        assertThat(Resolution.EXPIRED.may(TransferKind.REDEEM, ID, NOW.plusMillis(1), NOW))
                .isPresent();
        assertThat(Resolution.EXPIRED.may(TransferKind.REDEEM, ID, NOW, NOW)).isEmpty();
        assertThat(Resolution.EXPIRED.may(TransferKind.GRANT, ID, NOW, NOW)).isPresent();
    }

    @Test
    void aSliceWithoutMoneyTriesTheNextAndTheLastTalerOfAllAreTakenTogether() {
        Slices slices = new Slices(List.of(new Slice(0, 3, 0), new Slice(1, 3, 3), new Slice(2, 3, 1)));
        assertThat(slices.take(1, 3).orElseThrow().all())
                .containsExactly(new Slice(0, 3, 3), new Slice(1, 3, 3), new Slice(2, 3, 1));
        assertThat(slices.take(1, 5).orElseThrow().left()).isZero();
        assertThat(slices.take(1, 6)).isEmpty();
        assertThat(slices.giveBack(1, 4).taken()).isZero();
        assertThatThrownBy(() -> slices.giveBack(1, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBudgetIsSharedOutWholeAndNeverBelowWhatIsTaken() {
        Slices slices = Slices.of(35).take(5, 20).orElseThrow();
        assertThat(Slices.of(35).left()).isEqualTo(35);
        assertThat(slices.shared(20).left()).isZero();
        assertThat(slices.mayBecome(19)).contains(Refusals.belowWhatIsTaken(20));
        assertThat(slices.shared(100).left()).isEqualTo(80);
        assertThat(slices.shared(100).taken()).isEqualTo(20);
    }

    @Test
    void aCorrectionTakesWhatIsThereAndWritesOffTheRest() {
        assertThat(CorrectionSplit.of(10, 4)).isEqualTo(new CorrectionSplit(4, 6));
        assertThat(CorrectionSplit.of(10, 40)).isEqualTo(new CorrectionSplit(10, 0));
    }

    @Test
    void theHashOfAnEntryCoversAllOfIt() {
        JournalEntry.Transfer entry = entry(5, "trip:1", null, List.of());
        byte[] hash = entry.after(LinkHash.beginning(), 1);
        assertThat(entry(5, "trip:1", null, List.of()).after(LinkHash.beginning(), 1))
                .isEqualTo(hash);
        assertThat(entry.after(LinkHash.beginning(), 2)).isNotEqualTo(hash);
        assertThat(entry.after(hash, 1)).isNotEqualTo(hash);
        assertThat(entry(6, "trip:1", null, List.of()).after(LinkHash.beginning(), 1))
                .isNotEqualTo(hash);
        assertThat(entry(5, "trip:2", null, List.of()).after(LinkHash.beginning(), 1))
                .isNotEqualTo(hash);
        assertThat(entry(5, "trip:1", 0L, List.of()).after(LinkHash.beginning(), 1))
                .isNotEqualTo(hash);
        assertThat(entry(5, "trip:1", null, List.of(new LotUse(1, 5))).after(LinkHash.beginning(), 1))
                .isNotEqualTo(hash);
        JournalEntry.End end = new JournalEntry.End(1, Resolution.POSTED, "", null, NOW);
        assertThat(new JournalEntry.End(1, Resolution.VOIDED, "", null, NOW).after(hash, 2))
                .isNotEqualTo(end.after(hash, 2));
    }

    private static JournalEntry.Transfer entry(long taler, String id, Long refersTo, List<LotUse> lots) {
        return new JournalEntry.Transfer(
                1, id, TransferKind.GRANT, 1, 2, taler, "trip:1", refersTo, null, null, NOW, NOW, null, NOW, lots);
    }

    private static Lot lot(long id, long taler) {
        return new Lot(id, taler, taler, NOW.plusSeconds(60));
    }
}
