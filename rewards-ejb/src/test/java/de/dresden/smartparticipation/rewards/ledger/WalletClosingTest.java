package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.ledger.core.Resolution;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A member who leaves. */
class WalletClosingTest {

    private static final long MEMBER = 7;

    private final LedgerSite site = new LedgerSite().budget(Issuer.CITY, 2026, 1_000);
    private final List<ReservationExpired> told = new ArrayList<>();
    private final WalletClosing closing = WalletClosing.on(site.joined, site.clock, told::add);

    /** Three spent, one set aside, one free, two coming. */
    @BeforeEach
    void aLivelyWallet() {
        site.owned("trip:1", MEMBER, 5);
        site.reserve("redeem:1", MEMBER, 3);
        site.run(() -> site.ledger.post(new TransferId("redeem:1")));
        site.reserve("redeem:2", MEMBER, 1);
        site.grant("trip:2", MEMBER, 2);
    }

    @Test
    void leavesAnEmptyWalletThatStaysClosedAndBooksThatHold() {
        leave();
        assertThat(site.wallet(MEMBER)).isEqualTo(WalletView.EMPTY);
        assertThat(site.problems()).isEmpty();
        assertThat(lists().account(wallet()).closedAt()).isEqualTo(site.clock.instant());
        assertThatThrownBy(() -> site.sql.update("update rewards.wallet set closed_at = null"))
                .hasMessageContaining("is closed");
        assertThatThrownBy(() -> site.sql.update("update rewards.wallet set available = 1"))
                .hasMessageContaining("wallet_closed_is_empty");
    }

    @Test
    void givesReservationsBackVoidsWhatIsComingAndLetsTheRestLapse() {
        leave();
        assertThat(lists().postings(wallet(), PageQuery.first()).items())
                .extracting(PostingRow::kind, PostingRow::taler, PostingRow::otherKind, PostingRow::end)
                .containsExactly(
                        tuple(kind("EXPIRE"), -2L, AccountKind.EXPIRY, Resolution.POSTED),
                        tuple(kind("GRANT"), 2L, AccountKind.ISSUER, Resolution.VOIDED),
                        tuple(kind("REDEEM"), -1L, AccountKind.CLEARING, Resolution.VOIDED),
                        tuple(kind("REDEEM"), -3L, AccountKind.CLEARING, Resolution.POSTED),
                        tuple(kind("GRANT"), 5L, AccountKind.ISSUER, Resolution.POSTED));
        assertThat(lists().postings(wallet(), PageQuery.first()).items().get(0).reason())
                .startsWith("left:");
        assertThat(site.number("select sum(taken) as n from rewards.budget_slice"))
                .as("what was pending goes back to the budget, what lapsed does not")
                .isEqualTo(5);
        assertThat(told).extracting(ReservationExpired::id).containsExactly(new TransferId("redeem:2"));
    }

    @Test
    void nothingComesAfterwardsAndWhatWasBookedBeforeIsStillAnswered() {
        leave();
        assertThatThrownBy(() -> site.grant("trip:3", MEMBER, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> site.reserve("redeem:3", MEMBER, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> site.inTransaction(
                        () -> site.ledger.refund(new TransferId("refund:1"), new TransferId("redeem:1"), "complaint")))
                .isInstanceOf(Refused.class);
        List<Booked> batch = site.inTransaction(() -> site.ledger.grant(List.of(
                site.granted("trip:1", MEMBER, 5), site.granted("trip:4", MEMBER, 1), site.granted("trip:5", 8, 1))));
        assertThat(batch).extracting(Booked::outcome).containsExactly(Outcome.EXISTS, Outcome.CLOSED, Outcome.BOOKED);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aCorrectionOfWhatHasLapsedIsWrittenOff() {
        leave();
        long correction = site.approvedCorrection("trip:1", 5);
        assertThat(site.inTransaction(() -> site.correcting()
                                .correct(
                                        new TransferId("correct:TK-1"),
                                        correction,
                                        new TransferId("trip:1"),
                                        5,
                                        "correction:TK-1",
                                        new Stamp(1L, site.clock.instant())))
                        .writtenOff())
                .isEqualTo(5);
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void whoNeverGotAnythingLeavesNothing() {
        site.run(() -> closing.close(new MemberLeft(99)));
        assertThat(told).isEmpty();
    }

    private void leave() {
        site.run(() -> closing.close(new MemberLeft(MEMBER)));
    }

    private long wallet() {
        return site.number("select id as n from rewards.ledger_account where member_id = ?", MEMBER);
    }

    private LedgerLists lists() {
        return new LedgerLists(site.sql);
    }

    private static TransferKind kind(String name) {
        return TransferKind.valueOf(name);
    }
}
