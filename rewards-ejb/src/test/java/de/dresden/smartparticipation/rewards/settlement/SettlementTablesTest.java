package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.CLERK;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.NOVEMBER;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.NOW;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.OCTOBER;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.OTHER_CLERK;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.RADWERK;
import static de.dresden.smartparticipation.rewards.settlement.SettlementSite.TEEHAUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.dresden.smartparticipation.platform.boundary.FaultTranslation;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.ledger.TransferId;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettlementTablesTest {

    private final SettlementSite site = new SettlementSite();

    @Test
    void whatWasRedeemedInAMonthOfDresdenIsItsSettlement() {
        site.redeemed(RADWERK, "2026-09-30T21:59:59.999999Z");
        site.redeemed(RADWERK, "2026-09-30T22:00:00Z");
        site.redeemed(TEEHAUS, "2026-10-05T10:00:00Z");
        site.redeemed(RADWERK, "2026-10-31T22:59:59.999999Z");
        site.redeemed(RADWERK, "2026-10-31T23:00:00Z");
        SettlementHead october = site.drafted(RADWERK, OCTOBER);
        assertThat(october.taler()).isEqualTo(20);
        assertThat(october.cents()).isEqualTo(3_000);
        assertThat(site.lines(october))
                .extracting(SettlementLine::redemption)
                .containsExactly("EL-2026-0002", "EL-2026-0004");
        assertThat(site.lines(site.of(RADWERK, NOVEMBER)))
                .extracting(SettlementLine::redemption)
                .containsExactly("EL-2026-0005");
        assertThat(site.lines(site.of(RADWERK, OCTOBER.minusMonths(1)))).hasSize(1);
        assertThat(site.lines(site.drafted(TEEHAUS, OCTOBER))).hasSize(1);
        assertThat(site.proof(october)).isEqualTo(new TalerProof(20, 20, 0));
    }

    @Test
    void draftingAgainChangesNothing() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead first = site.drafted(RADWERK, OCTOBER);
        assertThat(site.in(() -> site.drafting.draft(RADWERK, NOVEMBER, NOW))).isEmpty();
        assertThat(site.of(RADWERK, OCTOBER)).isEqualTo(first);
        assertThat(site.number("select count(*) as n from rewards.settlement_line"))
                .isOne();
    }

    @Test
    void whatComesLateGoesIntoTheNextMonthOnceTheFirstIsIssued() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.issued(site.drafted(RADWERK, OCTOBER), LocalDate.of(2026, 12, 2));
        site.redeemed(RADWERK, "2026-10-06T10:00:00Z");
        assertThat(site.proof(october)).as("the ledger knows more").isEqualTo(new TalerProof(10, 10, 10));
        SettlementHead november = site.drafted(RADWERK, NOVEMBER);
        assertThat(site.lines(november)).extracting(SettlementLine::redemption).containsExactly("EL-2026-0002");
        assertThat(site.proof(october).holds()).isTrue();
        assertThat(site.proof(november).holds()).isTrue();
    }

    @Test
    void whatIsTakenBackAfterwardsIsANegativeLineOfTheNextMonth() {
        TransferId redemption = site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.undisputed(RADWERK, OCTOBER);
        assertThat(site.certify(october, CLERK, "AO-1")).isTrue();
        site.takenBack(redemption, "2026-11-10T10:00:00Z");
        SettlementHead november = site.drafted(RADWERK, NOVEMBER);
        assertThat(november.cents()).isEqualTo(-1_500);
        assertThat(november.payableCents()).isZero();
        assertThat(site.lines(november))
                .extracting(
                        SettlementLine::kind,
                        SettlementLine::taler,
                        SettlementLine::payoutCents,
                        SettlementLine::treatment)
                .containsExactly(tuple(LineKind.REVERSED, -10L, -1_500L, TaxTreatment.NOT_BILLED));
        assertThat(site.proof(november)).isEqualTo(new TalerProof(-10, -10, 0));
        assertThat(site.proof(site.of(RADWERK, OCTOBER)).holds()).isTrue();
    }

    @Test
    void whatIsTakenBackInItsMonthLeavesNothing() {
        site.takenBack(site.redeemed(RADWERK, "2026-10-05T10:00:00Z"), "2026-10-06T10:00:00Z");
        SettlementHead october = site.undisputed(RADWERK, OCTOBER);
        assertThat(october.cents()).isZero();
        assertThat(site.lines(october)).hasSize(2);
        assertThat(site.certify(october, CLERK, null)).isTrue();
        assertThat(site.of(RADWERK, OCTOBER).state()).isEqualTo(SettlementState.CLOSED);
    }

    @Test
    void whatComesToLessThanNothingIsTakenOffTheNextOnce() {
        TransferId redemption = site.redeemed(RADWERK, "2026-09-05T10:00:00Z");
        site.certify(site.undisputed(RADWERK, OCTOBER.minusMonths(1)), CLERK, "AO-1");
        site.takenBack(redemption, "2026-10-10T10:00:00Z");
        SettlementHead october = site.undisputed(RADWERK, OCTOBER);
        assertThat(site.certify(october, CLERK, null)).isTrue();
        site.redeemed(RADWERK, "2026-11-05T10:00:00Z");
        site.redeemed(RADWERK, "2026-11-06T10:00:00Z");
        SettlementHead november = site.drafted(RADWERK, NOVEMBER);
        assertThat(november.cents()).isEqualTo(3_000);
        assertThat(november.carriedCents()).isEqualTo(-1_500);
        assertThat(november.payableCents()).isEqualTo(1_500);
        assertBroken("settlement_carried_once", """
                insert into rewards.settlement (reference, partner_id, month, contract_version, state, state_since, carried_from,
                    carried_cents)
                select 'AB-2026-9999', 1, '2026-12-01', 1, 'DRAFT', state_since, carried_from, carried_cents from rewards.settlement
                where carried_from is not null""");
    }

    @Test
    void noRedemptionIsSettledTwiceOrWithAnotherPartner() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        site.redeemed(TEEHAUS, "2026-10-05T10:00:00Z");
        site.drafted(RADWERK, OCTOBER);
        site.drafted(TEEHAUS, OCTOBER);
        String copy = """
                insert into rewards.settlement_line (settlement_id, partner_id, kind, redemption_id, day, offer_id, offer_version,
                    title, taler, payout_cents, tax_class, tax_percent)
                select s.id, s.partner_id, 'REDEEMED', v.id, v.day, v.offer_id, v.offer_version, v.title, v.taler, v.payout_cents,
                    v.tax_class, v.tax_percent
                from rewards.settlement s, rewards.v_redeemed v where s.partner_id = %d and v.reference = 'EL-2026-%s'""";
        assertBroken("settlement_line_once", copy.formatted(1, "0001"));
        site.redeemed(TEEHAUS, "2026-10-06T10:00:00Z");
        assertThatThrownBy(() -> site.sql.update(copy.formatted(1, "0003")))
                .hasStackTraceContaining("settlement_line_redemption");
    }

    @Test
    void whoChangedAnAmountDoesNotCertify() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.undisputed(RADWERK, OCTOBER);
        site.run(() -> site.table.correctedBy(october.id(), CLERK));
        assertThat(SettlementChecks.corrected(site.of(RADWERK, OCTOBER), CLERK).key())
                .isEqualTo("rewards.settlement.own-correction");
        assertThat(SettlementChecks.corrected(site.of(RADWERK, OCTOBER), OTHER_CLERK))
                .isNull();
        assertThatThrownBy(() -> site.certify(october, CLERK, "AO-1")).satisfies(failure -> assertThat(
                        FaultTranslation.of(failure).orElseThrow().reason().key())
                .isEqualTo("rewards.constraint.settlement_certified_by_another"));
        assertThat(site.certify(october, OTHER_CLERK, "AO-1")).isTrue();
    }

    @Test
    void beforeTheTimeIsOverNothingIsCertified() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.issued(site.drafted(RADWERK, OCTOBER), LocalDate.of(2026, 12, 1));
        assertThat(site.certify(october, CLERK, "AO-1")).isFalse();
        assertThat(SettlementChecks.disputed(october, LocalDate.of(2026, 12, 11))
                        .key())
                .isEqualTo("rewards.settlement.window-open");
        assertThat(SettlementChecks.disputed(october, LocalDate.of(2026, 12, 12)))
                .isNull();
        assertThat(site.in(() -> site.table.agree(october.id(), 11L, NOW))).isTrue();
        assertThat(site.certify(october, CLERK, "AO-1")).isTrue();
    }

    @Test
    void whatIsCertifiedStays() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.undisputed(RADWERK, OCTOBER);
        site.certify(october, CLERK, "AO-1");
        assertBroken("settlement_stays", "update rewards.settlement set cents = cents + 1");
        assertBroken(
                "settlement_stays",
                "update rewards.settlement set state = 'ISSUED', certified_by = null, certified_at = null");
        assertBroken("settlement_line_stays", "update rewards.settlement_line set payout_cents = 1");
        assertBroken("settlement_line_kept", "delete from rewards.settlement_line");
        assertBroken("settlement_statement_fixed", "update rewards.settlement_statement set cents = 1");
        assertThat(site.in(() -> site.lines.gather(october)))
                .as("nothing is left")
                .isZero();
    }

    @Test
    void thePaymentGoesItsWayAndCanComeBack() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.undisputed(RADWERK, OCTOBER);
        site.certify(october, CLERK, "AO-1");
        assertThat(booked(october, "AO-2", SettlementState.PAID))
                .as("another order")
                .isFalse();
        assertThat(booked(october, "AO-1", SettlementState.PAID)).isTrue();
        assertThat(booked(october, "AO-1", SettlementState.PAID)).as("once").isFalse();
        assertThat(booked(october, "AO-1", SettlementState.UNPAID)).isTrue();
        assertThat(site.certify(october, OTHER_CLERK, "AO-2")).isTrue();
        assertThat(booked(october, "AO-2", SettlementState.PAID)).isTrue();
        assertThat(site.in(() -> site.lists.months()))
                .extracting(MonthSum::taler, MonthSum::paidCents, MonthSum::open)
                .containsExactly(tuple(10L, 1_500L, 0L));
    }

    @Test
    void anObjectionIsOpenOnceAndAnsweredOnce() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        SettlementHead october = site.issued(site.drafted(RADWERK, OCTOBER), LocalDate.of(2026, 12, 2));
        long line = site.in(() -> site.lists.lines(october.id(), PageQuery.first()))
                .items()
                .get(0)
                .id();
        assertThat(site.in(() -> site.objections.add(october, line, "Zu wenig", 11, NOW)))
                .isTrue();
        assertThat(site.in(() -> site.objections.add(october, line, "Zu wenig", 11, NOW)))
                .isFalse();
        assertThat(site.in(() -> site.objections.add(october, null, "Es fehlt etwas", 11, NOW)))
                .isTrue();
        long objection = site.number("select min(id) as n from rewards.settlement_objection");
        assertThat(site.in(() -> site.objections.answer(
                        october, objection, ObjectionState.UPHELD, 1_600L, "Stimmt", CLERK, NOW)))
                .isTrue();
        assertThat(site.in(() -> site.objections.answer(
                        october, objection, ObjectionState.REJECTED, null, "Doch nicht", OTHER_CLERK, NOW)))
                .isFalse();
        site.run(() -> site.lines.amend(line, 1_600));
        SettlementHead corrected = site.issued(october, LocalDate.of(2026, 12, 2));
        assertThat(corrected.cents()).isEqualTo(1_600);
        assertThat(corrected.statement(corrected.edition())).isEqualTo(october.reference() + "-2");
        assertThat(site.in(() -> site.objections.of(october.id())))
                .extracting(ObjectionRow::state)
                .containsExactly(ObjectionState.OPEN, ObjectionState.UPHELD);
    }

    @Test
    void aPartnerSeesWhatIsIssuedToIt() {
        site.redeemed(RADWERK, "2026-10-05T10:00:00Z");
        site.redeemed(TEEHAUS, "2026-10-05T10:00:00Z");
        site.drafted(RADWERK, OCTOBER);
        site.undisputed(TEEHAUS, OCTOBER);
        assertThat(site.in(() -> site.lists.page(SettlementFilter.all(), null, PageQuery.first()))
                        .total())
                .isEqualTo(2);
        assertThat(site.in(() -> site.lists.page(SettlementFilter.all(), 1L, PageQuery.first()))
                        .items())
                .isEmpty();
        assertThat(site.in(() -> site.lists.page(
                                new SettlementFilter("teeh", Set.of(SettlementState.ISSUED), OCTOBER),
                                2L,
                                PageQuery.first()))
                        .items())
                .extracting(SettlementRow::partner)
                .containsExactly("Teehaus");
    }

    private boolean booked(SettlementHead settlement, String order, SettlementState to) {
        return site.in(() -> site.table.book(settlement.id(), order, to, null, NOW));
    }

    private void assertBroken(String constraint, String statement) {
        assertThatThrownBy(() -> site.sql.update(statement))
                .satisfies(failure -> assertThat(FaultTranslation.of(failure))
                        .hasValueSatisfying(fault ->
                                assertThat(fault.reason().key()).isEqualTo("rewards.constraint." + constraint)));
    }
}
