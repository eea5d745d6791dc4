package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of the chain a closing walks. */
class WeeklyWalkTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 20);

    private final LedgerSite site = new LedgerSite().budget(Issuer.CITY, 2026, 1_000);
    private final LedgerChain chain = new LedgerChain(site.joined, site.clock);
    private final Closings closings = new Closings(site.joined, new BooksProof(site.joined), chain);

    /** Two links. */
    @BeforeEach
    void anOldPart() {
        site.owned("trip:1", 7, 5);
        site.run(chain::link);
    }

    @Test
    void goesOnWhereTheLastOneEndedAndOnceAWeekFromTheBeginning() {
        assertThat(close(0).walkedFrom()).isZero();
        site.grant("trip:2", 7, 1);
        site.run(chain::link);
        ClosingRow second = close(1);
        assertThat(second.walkedFrom()).isEqualTo(2);
        assertThat(second.walked()).isEqualTo(1);
        assertThat(second.holds()).isTrue();
        assertThat(close(6).walkedFrom()).isEqualTo(3);
        assertThat(close(7).walkedFrom()).isZero();
    }

    @Test
    void aChangeInTheOldPartIsFoundWithinAWeekAndAtOnceWhereTheWholeIsChecked() {
        close(0);
        tamper("update rewards.transfer set reason = 'trip:9' where name = 'trip:1'");
        assertThat(close(1).broken(BooksCheck.CHAIN)).isEmpty();
        assertThat(chain.verify(null, entries -> {}).broken().position()).isEqualTo(1);
        assertThat(close(7).broken(BooksCheck.CHAIN)).containsExactly("1");
        assertThat(close(8).walkedFrom()).as("after a break all of it").isZero();
    }

    @Test
    void aChainThatWasWrittenAnewOrCutOffIsNoticedTheNextDay() {
        close(0);
        tamper("update rewards.ledger_link set hash = decode(repeat('00', 32), 'hex') where position = 2");
        assertThat(close(1).broken(BooksCheck.CHAIN)).containsExactly("2");
        tamper(
                "update rewards.ledger_closing set problems = '{}' where day = date '2026-11-21'",
                "delete from rewards.ledger_link where position = 2");
        assertThat(close(2).broken(BooksCheck.CHAIN)).containsExactly("2");
    }

    private ClosingRow close(int days) {
        return site.inTransaction(() -> closings.close(FIRST.plusDays(days), site.clock.instant()))
                .orElseThrow();
    }

    private void tamper(String... statements) {
        TestDatabase.execute(site.database, "set session_replication_role = replica; " + String.join("; ", statements));
    }
}
