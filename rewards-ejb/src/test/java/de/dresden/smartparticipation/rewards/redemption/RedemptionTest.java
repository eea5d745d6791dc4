package de.dresden.smartparticipation.rewards.redemption;

import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.OTHER_PARTNER;
import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.OTHER_TILL;
import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.PARTNER;
import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.TILL;
import static de.dresden.smartparticipation.rewards.redemption.RedemptionSite.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.redemption.code.RedemptionCode;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The way of a redemption on the real database, one at a time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RedemptionTest {

    private static final String CHECK = "stock_total = 100";

    private RedemptionSite site;
    private long members;

    @BeforeAll
    void open(@TempDir Path keys) {
        site = new RedemptionSite(keys);
    }

    @AfterEach
    void the_books_hold() {
        assertThat(site.problems()).isEmpty();
    }

    @Test
    void what_is_reserved_is_redeemed_by_the_typed_code_and_settled_as_it_was_shown() {
        long member = member(25);
        String offer = site.offer(PARTNER, "QR", CHECK);
        Reserved reserved = site.reserve(member, "a-1", offer);
        assertThat(reserved.exists()).isFalse();
        assertThat(reserved.redemption().until()).isEqualTo(site.clock.instant().plus(Duration.ofHours(24)));
        assertThat(site.available(member)).isEqualTo(15);
        assertThat(site.taken(offer)).isEqualTo(1);

        TillAnswer answer = site.redeem(TILL, reserved.code().toLowerCase(Locale.ROOT), "t-1");

        assertThat(answer.outcome()).isEqualTo(TillOutcome.REDEEMED);
        assertThat(answer.receipt().title()).isEqualTo("Check");
        assertThat(answer.receipt().payoutCents()).isEqualTo(1_500);
        assertThat(site.available(member)).isEqualTo(15);
        assertThat(site.sql.list(
                        "select * from rewards.v_redeemed where reference = ?",
                        row -> row.text("offer_reference") + " " + row.number("taler") + " "
                                + row.number("payout_cents") + " " + row.number("tax_percent") + " " + row.day("day")
                                + " " + row.number("contract_version"),
                        reserved.redemption().reference()))
                .containsExactly(offer + " 10 1500 19 " + today() + " 1");
    }

    @Test
    void the_code_is_kept_nowhere_and_the_same_request_answers_without_it() {
        long member = member(50);
        String offer = site.offer(PARTNER, "QR", CHECK);
        Reserved reserved = site.reserve(member, "a-1", offer);
        Reserved again = site.reserve(member, "a-1", offer);
        assertThat(again.exists()).isTrue();
        assertThat(again.code()).isNull();
        assertThat(again.redemption()).isEqualTo(reserved.redemption());
        assertThat(site.available(member)).isEqualTo(40);
        String row = site.sql
                .first(
                        "select to_jsonb(r)::text as t from rewards.redemption r where reference = ?",
                        found -> found.text("t"),
                        reserved.redemption().reference())
                .orElseThrow();
        assertThat(row)
                .doesNotContain(reserved.code())
                .doesNotContain(reserved.code().replace("-", ""));
        assertThat(reserved.toString()).doesNotContain(reserved.code());

        String other = site.offer(PARTNER, "QR", CHECK);
        assertThat(refusal(() -> site.reserve(member, "a-1", other))).isEqualTo("rewards.redemption.other-content");
    }

    @Test
    void a_new_code_ends_the_earlier_one() {
        long member = member(10);
        Reserved reserved = site.reserve(member, "a-1", site.offer(PARTNER, "QR", CHECK));
        RedemptionCode code = site.inTransaction(() -> site.reserving.newCode(
                site.reserving.own(member, reserved.redemption().reference())));
        Till.Place place = new Till.Place(PARTNER, 11, "198.51.100.7");
        assertThat(site.redeem(place, reserved.code(), "n-1").outcome()).isEqualTo(TillOutcome.UNKNOWN);
        assertThat(site.redeem(place, code.grouped(), "n-2").outcome()).isEqualTo(TillOutcome.REDEEMED);
    }

    @Test
    void who_reserved_learns_before_the_till_that_the_partner_pauses() {
        long member = member(20);
        String scanned = site.reserve(member, "a-1", site.offer(PARTNER, "QR", CHECK))
                .redemption()
                .reference();
        String offer = site.offer(PARTNER, "CODE_LIST", "stock_total = null");
        site.partnersCode(offer, "TEE-0815");
        String listed = site.reserve(member, "a-2", offer).redemption().reference();
        site.sql.update("update rewards.partner set state = 'SUSPENDED', state_reason = 'x' where id = ?", PARTNER);
        assertThat(refusal(() -> site.qr(member, scanned))).isEqualTo("rewards.redemption.partner-pauses");
        assertThat(refusal(() -> site.inTransaction(() -> site.reserving.uncover(site.reserving.own(member, listed)))))
                .isEqualTo("rewards.redemption.partner-pauses");
        site.sql.update("update rewards.partner set state = 'ACTIVE', state_reason = null where id = ?", PARTNER);
        assertThat(site.qr(member, scanned)).isNotEmpty();
    }

    @Test
    void a_qr_code_holds_for_a_minute_and_cannot_be_made_up() {
        long member = member(10);
        String reference = site.reserve(member, "a-1", site.offer(PARTNER, "QR", CHECK))
                .redemption()
                .reference();
        String qr = site.qr(member, reference);
        site.clock.forward(Duration.ofSeconds(90));
        assertThat(site.redeem(TILL, qr, "q-1").outcome()).isEqualTo(TillOutcome.STALE);
        String forged = site.qr(member, reference).replace(";1.", ";1.A").substring(0, qr.length());
        assertThat(site.redeem(TILL, forged, "q-2").outcome()).isEqualTo(TillOutcome.UNKNOWN);
        String fresh = site.qr(member, reference);
        site.clock.forward(Duration.ofSeconds(29));
        assertThat(site.redeem(TILL, fresh, "q-3").outcome()).isEqualTo(TillOutcome.REDEEMED);
        site.clock.forward(Duration.ofMinutes(5));
        assertThat(site.redeem(TILL, fresh, "q-3").outcome()).isEqualTo(TillOutcome.REDEEMED);
        assertThat(site.redeem(TILL, fresh, "q-4").outcome()).isEqualTo(TillOutcome.STALE);
        site.keys.rotate("redemption-qr");
        assertThat(site.redeem(TILL, fresh, "q-3").outcome()).isEqualTo(TillOutcome.REDEEMED);
    }

    @Test
    void the_second_till_learns_that_the_first_was_faster() {
        long member = member(20);
        String offer = site.offer(PARTNER, "QR", CHECK);
        String code = site.reserve(member, "a-1", offer).code();
        assertThat(site.redeem(TILL, code, "s-1").outcome()).isEqualTo(TillOutcome.REDEEMED);
        assertThat(site.redeem(TILL, code, "s-1").outcome()).isEqualTo(TillOutcome.REDEEMED);
        TillAnswer second = site.redeem(TILL, code, "s-2");
        assertThat(second.outcome()).isEqualTo(TillOutcome.ALREADY);
        assertThat(second.receipt().at()).isNotNull();
        String other = site.reserve(member, "a-2", offer).code();
        assertThat(refusal(() -> site.redeem(TILL, other, "s-1"))).isEqualTo("rewards.redemption.attempt-used");
    }

    @Test
    void a_partner_redeems_its_own_offers_only_and_learns_of_no_other() {
        long member = member(10);
        Reserved reserved = site.reserve(member, "a-1", site.offer(PARTNER, "QR", CHECK));
        String reference = reserved.redemption().reference();
        assertThat(site.redeem(OTHER_TILL, reserved.code(), "o-1")).isEqualTo(TillAnswer.of(TillOutcome.UNKNOWN));
        assertThat(site.redeem(OTHER_TILL, site.qr(member, reference), "o-2"))
                .isEqualTo(TillAnswer.of(TillOutcome.UNKNOWN));
        assertThatThrownBy(() -> site.inTransaction(() -> site.till.collect(OTHER_TILL, reference, "o-3")))
                .isInstanceOf(NotFound.class);
        assertThat(site.own(member, reference).state()).isEqualTo(RedemptionState.RESERVED);
        assertThat(site.lists
                        .ofPartner(OTHER_PARTNER, RedemptionFilter.all(), PageQuery.first())
                        .items())
                .noneMatch(row -> row.reference().equals(reference));
    }

    @Test
    void who_guesses_is_slowed_down_and_then_even_the_right_code_waits() {
        Till.Place place = new Till.Place(PARTNER, 21, "203.0.113.9");
        long member = member(10);
        String code =
                site.reserve(member, "a-1", site.offer(PARTNER, "QR", CHECK)).code();
        SecureRandom random = new SecureRandom();
        for (int guess = 0; guess < Till.MOST_GUESSES; guess++) {
            assertThat(site.redeem(place, RedemptionCode.draw(random).text(), "g-" + guess)
                            .outcome())
                    .isEqualTo(TillOutcome.UNKNOWN);
        }
        assertThat(site.redeem(place, code, "g-right").outcome()).isEqualTo(TillOutcome.TOO_MANY);
        assertThat(site.redeem(place, "typed wrong", "g-x").outcome()).isEqualTo(TillOutcome.TOO_MANY);
        site.clock.forward(Till.WITHIN);
        assertThat(site.redeem(new Till.Place(PARTNER, 11, "203.0.113.9"), code, "g-right")
                        .outcome())
                .isEqualTo(TillOutcome.REDEEMED);
    }

    @Test
    void a_slip_of_the_finger_is_no_guess() {
        Till.Place place = new Till.Place(PARTNER, 22, "203.0.113.10");
        for (int slip = 0; slip < 3 * Till.MOST_GUESSES; slip++) {
            assertThat(site.redeem(place, "7K2M-0000", "m-1").outcome()).isEqualTo(TillOutcome.MISTYPED);
        }
    }

    @Test
    void what_is_not_redeemed_in_time_goes_back_with_stock_and_taler_and_is_redeemed_no_more() {
        long member = member(10);
        String offer = site.offer(PARTNER, "QR", "stock_total = 1, member_limit = 1");
        Reserved reserved = site.reserve(member, "a-1", offer);
        assertThat(site.expire()).isZero();
        site.clock.forward(Duration.ofHours(24));
        assertThat(site.redeem(TILL, reserved.code(), "e-1").outcome()).isEqualTo(TillOutcome.OVER);
        assertThat(site.expire()).isPositive();
        assertThat(site.redeem(TILL, reserved.code(), "e-2").receipt().state()).isEqualTo(RedemptionState.EXPIRED);
        assertThat(site.available(member)).isEqualTo(10);
        assertThat(site.taken(offer)).isZero();
        assertThat(site.told)
                .anyMatch(one -> one.action().equals("redemption.expired")
                        && one.subject()
                                .reference()
                                .equals(reserved.redemption().reference()));
        assertThat(site.reserve(member, "a-2", offer).exists()).isFalse();
    }

    @Test
    void who_leaves_with_something_reserved_gives_it_back_at_once() {
        long member = member(20);
        String offer = site.offer(PARTNER, "QR", "stock_total = 1, member_limit = 1");
        Reserved reserved = site.reserve(member, "a-1", offer);
        String reference = reserved.redemption().reference();
        site.leave(member);
        assertThat(site.own(member, reference).state()).isEqualTo(RedemptionState.CANCELLED);
        assertThat(site.taken(offer)).isZero();
        assertThat(site.redeem(TILL, reserved.code(), "leave-1").outcome()).isEqualTo(TillOutcome.OVER);
        assertThat(site.told)
                .anyMatch(one -> one.action().equals("redemption.cancelled")
                        && one.subject().reference().equals(reference));
        assertThat(site.reserve(member(10), "a-1", offer).exists()).isFalse();
    }

    @Test
    void what_is_cancelled_goes_back_once() {
        long member = member(10);
        String offer = site.offer(PARTNER, "QR", "stock_total = 1");
        Reserved reserved = site.reserve(member, "a-1", offer);
        String reference = reserved.redemption().reference();
        assertThat(site.cancel(member, reference)).isTrue();
        assertThat(site.cancel(member, reference)).isFalse();
        assertThat(site.available(member)).isEqualTo(10);
        assertThat(site.taken(offer)).isZero();
        assertThat(site.redeem(TILL, reserved.code(), "c-1").outcome()).isEqualTo(TillOutcome.OVER);
        String redeemed = site.reserve(member, "a-2", offer).code();
        site.redeem(TILL, redeemed, "c-2");
        String second = site.lists.own(member, PageQuery.first()).items().get(0).reference();
        assertThat(refusal(() -> site.cancel(member, second))).isEqualTo("rewards.redemption.over");
        assertThatThrownBy(() -> site.cancel(member(5), second)).isInstanceOf(NotFound.class);
    }

    @Test
    void an_expired_offer_is_not_reserved_and_no_reservation_outlives_its_offer() {
        long member = member(30);
        LocalDate today = today();
        String over = site.offer(PARTNER, "QR", "valid_until = date '" + today.minusDays(1) + "'");
        assertThat(refusal(() -> site.reserve(member, "a-1", over))).isEqualTo("rewards.offer.not-open");
        String last = site.offer(PARTNER, "QR", "valid_until = date '" + today + "'");
        assertThat(site.reserve(member, "a-2", last).redemption().until())
                .isEqualTo(today.plusDays(1).atStartOfDay(Clocks.BERLIN).toInstant());
    }

    @Test
    void the_price_that_was_shown_is_the_price_that_is_paid() {
        long member = member(30);
        String dearer = site.offer(PARTNER, "QR", "price_taler = 12");
        assertThat(refusal(() -> site.reserve(member, "a-1", dearer))).isEqualTo("rewards.redemption.price-changed");
        assertThat(site.available(member)).isEqualTo(30);
    }

    @Test
    void who_has_too_few_taler_takes_nothing_from_the_stock() {
        long member = member(9);
        String offer = site.offer(PARTNER, "QR", CHECK);
        assertThat(refusal(() -> site.reserve(member, "a-1", offer))).isEqualTo("rewards.ledger.not-enough");
        assertThat(site.taken(offer)).isZero();
        assertThat(refusal(() -> site.reserve(member, "no id!", offer))).isEqualTo("rewards.redemption.id");
    }

    @Test
    void a_code_of_the_partner_is_seen_only_once_it_is_redeemed() {
        long member = member(10);
        String offer = site.offer(PARTNER, "CODE_LIST", "stock_total = null");
        site.partnersCode(offer, "TEE-4711");
        Reserved reserved = site.reserve(member, "a-1", offer);
        String reference = reserved.redemption().reference();
        assertThat(reserved.code()).isNull();
        assertThat(refusal(() -> site.qr(member, reference))).isEqualTo("rewards.redemption.no-code");
        assertThat(site.number("select count(*) as n from rewards.offer_code where shown_at is not null"))
                .isZero();
        for (int look = 0; look < 2; look++) {
            boolean first = look == 0;
            String code = site.inTransaction(() -> {
                Redemption one = site.reserving.own(member, reference);
                assertThat(site.reserving.uncover(one)).isEqualTo(first);
                return site.reserving.partnersCode(one);
            });
            assertThat(code).isEqualTo("TEE-4711");
        }
        assertThat(site.own(member, reference).state()).isEqualTo(RedemptionState.REDEEMED);
        assertThat(refusal(() -> site.reserve(member(10), "a-1", offer))).isEqualTo("rewards.offer.sold-out");
    }

    @Test
    void what_is_collected_by_list_is_ticked_off_once() {
        long member = member(10);
        String reference = site.reserve(member, "a-1", site.offer(PARTNER, "LIST", CHECK))
                .redemption()
                .reference();
        assertThat(site.inTransaction(() -> site.till.collect(TILL, reference, "l-1"))
                        .answer()
                        .outcome())
                .isEqualTo(TillOutcome.REDEEMED);
        assertThat(site.inTransaction(() -> site.till.collect(TILL, reference, "l-2"))
                        .answer()
                        .outcome())
                .isEqualTo(TillOutcome.ALREADY);
        TillRow row = site.lists
                .ofPartner(
                        PARTNER, new RedemptionFilter(reference, Set.of(RedemptionState.REDEEMED)), PageQuery.first())
                .items()
                .get(0);
        assertThat(row.redeemedBy()).isEqualTo("Till");
        assertThat(row.toCollect()).isFalse();
        assertThat(site.lists
                        .all(new RedemptionFilter("radwerk", Set.of()), new PageQuery(0, 50, "ended", true))
                        .items())
                .anyMatch(one ->
                        one.what().reference().equals(reference) && one.member().startsWith("KM-"));
    }

    @Test
    void nobody_changes_what_has_ended_nor_writes_what_was_not_agreed() {
        long member = member(10);
        Reserved reserved = site.reserve(member, "a-1", site.offer(PARTNER, "QR", CHECK));
        String reference = reserved.redemption().reference();
        refusesSql("update rewards.redemption set taler = 1 where reference = ?", reference, "stays as it is");
        refusesSql("delete from rewards.redemption where reference = ?", reference, "stays as it is");
        refusesSql("update rewards.redemption set state = 'REDEEMED' where reference = ?", reference, "redemption_");
        site.redeem(TILL, reserved.code(), "w-1");
        refusesSql(
                "update rewards.redemption set state = 'CANCELLED' where reference = ?", reference, "stays as it is");
        refusesSql(
                "insert into rewards.redemption (reference, member_id, client_id, take_id, partner_id, contract_version, offer_id,"
                        + " offer_version, kind, taler, payout_cents, code_hash, state, reserved_at, until_at) select 'EL-2026-99999',"
                        + " member_id, client_id || 'x', take_id, partner_id, contract_version, offer_id, offer_version, kind, taler,"
                        + " payout_cents + 1, 'x', 'RESERVED', reserved_at, until_at from rewards.redemption where reference = ?",
                reference,
                "redemption_");
    }

    private void refusesSql(String statement, String reference, String why) {
        assertThatThrownBy(() -> site.sql.update(statement, reference)).hasStackTraceContaining(why);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(site.clock.instant(), Clocks.BERLIN);
    }

    private long member(long taler) {
        long id = ++members;
        site.member(id, taler);
        return id;
    }
}
