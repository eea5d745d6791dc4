package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LedgerChainTest {

    private final LedgerSite site = new LedgerSite().budget(Issuer.CITY, 2026, 1_000);
    private final LedgerChain chain = new LedgerChain(site.joined, site.clock);

    /** Links 1 to 5: grant and its end, redemption and its end, a grant that is pending. */
    @BeforeEach
    void someEntries() {
        site.owned("trip:1", 7, 5);
        site.reserve("redeem:1", 7, 3);
        site.run(() -> site.ledger.post(new TransferId("redeem:1")));
        site.grant("trip:2", 7, 1);
        site.run(chain::link);
    }

    @Test
    void whatIsBookedIsLinkedOnceAndFoundWhole() {
        LedgerVerification result = verify(null);
        assertThat(result.whole()).isTrue();
        assertThat(result.entries()).isEqualTo(5);
        assertThat(result.waiting()).isZero();
        assertThat(site.inTransaction(chain::link)).isZero();
    }

    @Test
    void newEntriesWaitAndAreNoBreak() {
        site.grant("trip:3", 7, 1);
        assertThat(verify(null).whole()).isTrue();
        assertThat(verify(null).waiting()).isEqualTo(1);
    }

    @Test
    void theFirstChangedTransferIsNamed() {
        tamper("update rewards.transfer set taler = 500 where name = 'redeem:1'");
        LedgerBreak broken = verify(null).broken();
        assertThat(broken.kind()).isEqualTo(LedgerBreak.Kind.ENTRY_CHANGED);
        assertThat(broken.name()).isEqualTo("redeem:1");
        assertThat(broken.position()).isEqualTo(3);
        assertThat(verify(null).entries()).isEqualTo(2);
    }

    @Test
    void aChangedEndOrAChangedLotIsNoticed() {
        tamper("update rewards.transfer_end set ended_at = ended_at + interval '1 microsecond' where kind = 'GRANT'");
        assertThat(verify(null).broken().position()).isEqualTo(2);
        tamper("update rewards.transfer_end set ended_at = ended_at - interval '1 microsecond' where kind = 'GRANT'");
        assertThat(verify(null).whole()).isTrue();
        tamper("update rewards.lot_use set taler = 2");
        assertThat(verify(null).broken().name()).isEqualTo("redeem:1");
    }

    @Test
    void whatIsGoneIsNamed() {
        tamper("delete from rewards.transfer_end where kind = 'REDEEM'");
        assertThat(verify(null).broken())
                .extracting(LedgerBreak::kind, LedgerBreak::name)
                .containsExactly(LedgerBreak.Kind.ENTRY_MISSING, "redeem:1");
        tamper("delete from rewards.ledger_link where position = 2");
        assertThat(verify(null).broken())
                .extracting(LedgerBreak::kind, LedgerBreak::position)
                .containsExactly(LedgerBreak.Kind.LINK_MISSING, 2L);
    }

    @Test
    void aTailThatWasCutOffIsNoticedByWhoeverNotedTheHead() {
        ChainHead noted = verify(null).head();
        tamper(
                "delete from rewards.ledger_link where position = 5",
                "delete from rewards.transfer_pending",
                "delete from rewards.transfer where name = 'trip:2'");
        assertThat(verify(null).whole()).isTrue();
        assertThat(verify(noted).broken().kind()).isEqualTo(LedgerBreak.Kind.TAIL_MISSING);
        site.grant("trip:3", 8, 1);
        site.run(chain::link);
        assertThat(verify(noted).broken().kind()).isEqualTo(LedgerBreak.Kind.HEAD_DIFFERS);
    }

    @Test
    void anEntryBesideTheChainIsNoticed() {
        site.grant("trip:3", 8, 1);
        tamper("delete from rewards.ledger_waiting");
        assertThat(verify(null).broken())
                .extracting(LedgerBreak::kind, LedgerBreak::name)
                .containsExactly(LedgerBreak.Kind.ENTRY_NOT_LINKED, "trip:3");
    }

    private LedgerVerification verify(ChainHead noted) {
        return chain.verify(noted, entries -> {});
    }

    /** Whoever rules the database can switch its guards off. */
    private void tamper(String... statements) {
        TestDatabase.execute(site.database, "set session_replication_role = replica; " + String.join("; ", statements));
    }
}
