package de.dresden.smartparticipation.rewards.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.rule.DecidedRule;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void howLongTalerLiveFollowsTheRuleThatHeldAsTheyWereGranted() {
        site.grant("trip:usual", 7, 1);
        DecidedRule.in(site.sql, RuleName.LOT_YEARS, 1, site.clock.instant());
        site.grant("trip:short", 7, 1);
        assertThat(lotEnd("trip:usual")).isEqualTo("2029-12-31T23:00:00Z");
        assertThat(lotEnd("trip:short")).isEqualTo("2027-12-31T23:00:00Z");
    }

    private String lotEnd(String transfer) {
        return site.sql
                .first("select lot_end from rewards.transfer where name = ?", row -> row.instant("lot_end"), transfer)
                .orElseThrow()
                .toString();
    }

    private final LedgerSite site = new LedgerSite().budget(Issuer.CITY, 2026, 1_000);

    @AfterEach
    void theBooksHold() {
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void aGrantIsPendingUntilItIsDueAndThenHasALotThatLivesThreeYears() {
        assertThat(site.grant("trip:1", 7, 5).outcome()).isEqualTo(Outcome.BOOKED);
        site.run(site.work::postDue);
        assertThat(site.wallet(7)).isEqualTo(new WalletView(0, 0, 5, null, 0));
        refuses("not-due", () -> site.ledger.post(new TransferId("trip:1")));

        site.clock.forward(LedgerSite.PENDING);
        assertThat(site.inTransaction(site.work::postDue)).isEqualTo(1);
        assertThat(site.inTransaction(site.work::postDue)).isZero();

        assertThat(site.wallet(7)).isEqualTo(new WalletView(5, 0, 0, Instant.parse("2029-12-31T23:00:00Z"), 5));
    }

    @Test
    void theSameAgainExistsAndSomethingElseUnderItsNameIsRefused() {
        Booked first = site.grant("trip:1", 7, 5);
        assertThat(site.grant("trip:1", 7, 5)).isEqualTo(new Booked(first.id(), first.transfer(), Outcome.EXISTS));
        refuses("other-content", () -> site.grant("trip:1", 7, 6));
        refuses("other-content", () -> site.grant("trip:1", 8, 5));
        site.owned("trip:2", 7, 5);
        refuses("other-content", () -> site.reserve("trip:1", 7, 5));
        assertThat(site.wallet(7).incoming() + site.wallet(7).available()).isEqualTo(10);
    }

    @Test
    void aBatchAnswersEachInItsPlace() {
        site.grant("trip:1", 7, 900);
        List<Booked> answers = site.inTransaction(() -> site.ledger.grant(List.of(
                site.granted("trip:2", 8, 60),
                site.granted("trip:1", 7, 900),
                site.granted("trip:3", 7, 60),
                site.granted("trip:4", 7, 40),
                site.granted("trip:2", 8, 60))));
        assertThat(answers)
                .extracting(Booked::outcome)
                .containsExactly(Outcome.BOOKED, Outcome.EXISTS, Outcome.BUDGET_SPENT, Outcome.BOOKED, Outcome.EXISTS);
        refuses("budget-spent", () -> site.grant("trip:5", 7, 1));
        assertThat(site.wallet(7).incoming()).isEqualTo(940);
    }

    @Test
    void aYearWithoutABudgetPaysNothing() {
        site.clock.forward(Duration.ofDays(60));
        refuses("budget-spent", () -> site.grant("trip:1", 7, 1));
        assertThat(site.number("select count(*) as n from rewards.transfer")).isZero();
    }

    @Test
    void calledOffAGrantGivesTheBudgetBack() {
        site.grant("trip:1", 7, 1_000);
        site.run(() -> site.ledger.void_(new TransferId("trip:1"), "trip:reversed"));
        site.run(() -> site.ledger.void_(new TransferId("trip:1"), "trip:reversed"));
        assertThat(site.wallet(7)).isEqualTo(WalletView.EMPTY);
        assertThat(site.grant("trip:2", 7, 1_000).outcome()).isEqualTo(Outcome.BOOKED);
    }

    @Test
    void aRedemptionTakesTheOldestLotsAndGivesThemBackToTheSame() {
        site.owned("trip:1", 7, 5);
        site.owned("trip:2", 7, 5);
        site.owned("trip:3", 7, 5);
        site.reserve("redeem:1", 7, 7);
        assertThat(site.wallet(7).available()).isEqualTo(8);
        assertThat(site.wallet(7).reserved()).isEqualTo(7);
        assertThat(remaining()).containsExactly(0L, 3L, 5L);

        site.run(() -> site.ledger.void_(new TransferId("redeem:1"), "offer:gone"));
        assertThat(remaining()).containsExactly(5L, 5L, 5L);
        site.run(() -> site.ledger.void_(new TransferId("redeem:1"), "offer:gone"));
        refuses("ended-otherwise", () -> site.ledger.post(new TransferId("redeem:1")));
        assertThat(site.wallet(7).available()).isEqualTo(15);
    }

    @Test
    void whatIsSetAsideCannotBeSpentTwice() {
        site.owned("trip:1", 7, 5);
        site.reserve("redeem:1", 7, 3);
        assertThat(site.reserve("redeem:1", 7, 3).outcome()).isEqualTo(Outcome.EXISTS);
        refuses("not-enough", () -> site.reserve("redeem:2", 7, 3));
        refuses("not-enough", () -> site.reserve("redeem:3", 99, 1));
        site.run(() -> site.ledger.post(new TransferId("redeem:1")));
        site.run(() -> site.ledger.post(new TransferId("redeem:1")));
        assertThat(site.wallet(7).available()).isEqualTo(2);
        assertThat(site.wallet(7).reserved()).isZero();
    }

    @Test
    void expiredReservationsGoBackByThemselvesAndCannotBeRedeemed() {
        site.owned("trip:1", 7, 5);
        site.reserve("redeem:1", 7, 3);
        refuses("not-due", () -> site.ledger.expire(new TransferId("redeem:1")));
        site.clock.forward(Duration.ofMinutes(15));
        refuses("too-late", () -> site.ledger.post(new TransferId("redeem:1")));
        assertThat(site.inTransaction(site.work::expireReservations)).isEqualTo(1);
        assertThat(site.inTransaction(site.work::expireReservations)).isZero();
        site.run(() -> site.ledger.expire(new TransferId("redeem:1")));
        assertThat(site.wallet(7).available()).isEqualTo(5);
    }

    @Test
    void lotsExpireAndCannotBeSpentBeforeTheyAreBookedSo() {
        site.owned("trip:1", 7, 5);
        site.reserve("redeem:1", 7, 2);
        site.clock.forward(Duration.ofDays(365 * 4));
        assertThat(site.wallet(7).available()).isZero();
        refuses("not-enough", () -> site.reserve("redeem:2", 7, 1));
        assertThat(site.inTransaction(site.work::expireLots)).isEqualTo(1);

        site.run(site.work::expireReservations);
        assertThat(site.wallet(7).available()).isZero();
        assertThat(site.inTransaction(site.work::expireLots)).isEqualTo(1);
        assertThat(site.inTransaction(site.work::expireLots)).isZero();
        assertThat(site.number("select sum(taler) as n from rewards.transfer where kind = 'EXPIRE'"))
                .isEqualTo(5);
    }

    @Test
    void ofLotsOfSeveralYearsTheFirstToExpireAreTold() {
        site.budget(Issuer.CITY, 2027, 1_000);
        site.owned("trip:1", 7, 5);
        site.clock.forward(Duration.ofDays(300));
        site.owned("trip:2", 7, 4);
        assertThat(site.wallet(7)).isEqualTo(new WalletView(9, 0, 0, Instant.parse("2029-12-31T23:00:00Z"), 5));
        site.clock.forward(Duration.ofDays(900));
        assertThat(site.wallet(7)).isEqualTo(new WalletView(4, 0, 0, Instant.parse("2030-12-31T23:00:00Z"), 4));
    }

    @Test
    void aRedemptionThatIsUndoneGivesBackToTheSameLotsOnce() {
        site.owned("trip:1", 7, 5);
        site.reserve("redeem:1", 7, 4);
        TransferId redemption = new TransferId("redeem:1");
        refuses("not-posted", () -> refund("refund:1", redemption));
        site.run(() -> site.ledger.post(redemption));
        assertThat(site.inTransaction(() -> refund("refund:1", redemption)).outcome())
                .isEqualTo(Outcome.BOOKED);
        assertThat(site.inTransaction(() -> refund("refund:1", redemption)).outcome())
                .isEqualTo(Outcome.EXISTS);
        refuses("corrected-already", () -> refund("refund:2", redemption));
        assertThat(site.wallet(7).available()).isEqualTo(5);
        assertThat(remaining()).containsExactly(5L);
    }

    @Test
    void whatIsNotKnownIsRefused() {
        refuses("unknown-transfer", () -> site.ledger.post(new TransferId("trip:9")));
        refuses("unknown-transfer", () -> refund("refund:1", new TransferId("trip:9")));
    }

    private Booked refund(String id, TransferId redemption) {
        return site.ledger.refund(new TransferId(id), redemption, "partner:closed");
    }

    private List<Long> remaining() {
        return site.sql.list("select remaining as n from rewards.lot order by id", row -> row.number("n"));
    }

    private void refuses(String reason, Runnable step) {
        assertThatThrownBy(() -> site.run(step)).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.reason().key())
                .isEqualTo("rewards.ledger." + reason));
    }
}
