package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is changed behind the ledger's back, the proof and the day's closing name it. */
class BooksProofTest {

    private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 27);

    private final LedgerSite site = new LedgerSite().budget(Issuer.CITY, 2026, 1_000);
    private final LedgerChain chain = new LedgerChain(site.joined, site.clock);
    private final Closings closings = new Closings(site.joined, new BooksProof(site.joined), chain);

    /** Three Taler are spent, one is set aside, one is free, two are coming. */
    @BeforeEach
    void aLivelyLedger() {
        site.owned("trip:1", 7, 5);
        site.reserve("redeem:1", 7, 3);
        site.run(() -> site.ledger.post(new TransferId("redeem:1")));
        site.reserve("redeem:2", 7, 1);
        site.grant("trip:2", 7, 2);
        site.run(chain::link);
    }

    @Test
    void untouchedBooksHold() {
        assertThat(site.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update rewards.wallet set available = available + 1 | balance lots",
                "update rewards.wallet set incoming = incoming + 1 | pending",
                "update rewards.lot set remaining = remaining + 1 | lot lots",
                "update rewards.transfer set taler = 4 where name = 'redeem:1' | balance",
                "update rewards.transfer set taler = 9 where name = 'trip:2' | budget pending",
                "delete from rewards.transfer_end where kind = 'REDEEM' | balance not-waiting pending",
                "delete from rewards.transfer_pending where kind = 'GRANT' | not-waiting",
                "update rewards.budget_slice set taken = 0 | budget",
                "delete from rewards.lot | lots no-lot"
            })
    void whatWasChangedBehindItsBackIsNamed(String change, String problems) {
        TestDatabase.execute(site.database, "set session_replication_role = replica; " + change);
        assertThat(site.problems().stream()
                        .map(problem -> problem.split(":")[0])
                        .distinct())
                .containsExactly(problems.split(" "));
    }

    @Test
    void aDayIsClosedOnceWithWhatItCameTo() {
        site.clock.forward(Duration.ofHours(16));
        assertThat(closings.due(site.clock.instant())).contains(YESTERDAY.plusDays(1));
        ClosingRow closing = close(YESTERDAY);
        assertThat(closing.holds()).isTrue();
        assertThat(closing.head()).isEqualTo(chain.head());
        ClosingRow today = close(YESTERDAY.plusDays(1));
        assertThat(today.transfers()).isEqualTo(4);
        assertThat(today.walletsTaler()).isEqualTo(2);
        assertThat(closings.due(site.clock.instant())).isEmpty();
        assertThat(site.inTransaction(() -> closings.close(YESTERDAY, site.clock.instant())))
                .isEmpty();
    }

    @Test
    void daysOnWhichNothingRanAreClosedOneAfterTheOther() {
        close(YESTERDAY);
        site.clock.forward(Duration.ofDays(3));
        assertThat(closings.due(site.clock.instant())).contains(YESTERDAY.plusDays(1));
        close(YESTERDAY.plusDays(1));
        assertThat(closings.due(site.clock.instant())).contains(YESTERDAY.plusDays(2));
    }

    @Test
    void whatIsBookedIntoAClosedDayIsNoticedByTheNextClosing() {
        LocalDate today = YESTERDAY.plusDays(1);
        close(today);
        TestDatabase.execute(
                site.database,
                "set session_replication_role = replica; update rewards.transfer_end set ended_at = ended_at + interval '2 days'"
                        + " where kind = 'REDEEM'");
        assertThat(close(today.plusDays(1)).broken(BooksCheck.EARLIER)).containsExactly(today.toString());
    }

    @Test
    void aBrokenDayIsClosedWithItsProblems() {
        TestDatabase.execute(
                site.database,
                "set session_replication_role = replica; update rewards.transfer set taler = 4 where name = 'redeem:1'");
        assertThat(close(YESTERDAY).problems()).contains("chain:3").anyMatch(problem -> problem.startsWith("balance:"));
        assertThat(DayClosed.closed(closings.find(YESTERDAY).orElseThrow()).tasks())
                .hasSize(1);
    }

    @Test
    void theTrialBalanceOfAnyDayAddsUpToZero() {
        TrialBalance today = closings.balance(LocalDate.of(2026, 11, 28));
        assertThat(today.sum()).isZero();
        assertThat(today.lines().stream().filter(line -> line.balance() != 0))
                .extracting(TrialBalance.Line::kind, TrialBalance.Line::owner, TrialBalance.Line::balance)
                .containsExactly(
                        tuple(AccountKind.ISSUER, "CITY", -5L),
                        tuple(AccountKind.WALLET, "", 2L),
                        tuple(AccountKind.CLEARING, "1", 3L));
        assertThat(closings.balance(LocalDate.of(2026, 11, 27)).lines())
                .allMatch(line -> line.taken() == 0 && line.given() == 0);
    }

    private ClosingRow close(LocalDate day) {
        return site.inTransaction(() -> closings.close(day, site.clock.instant()))
                .orElseThrow();
    }
}
