package de.dresden.smartparticipation.rewards.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Capacity PARTNER = new Capacity(9L, null);
    private static final Capacity ANNA = new Capacity(1L, null);
    private static final Capacity BERND = new Capacity(2L, null);
    private static final TaxDecision DECIDED =
            TaxDecision.of(TaxClass.PRICE_REDUCTION, 19, "FA 12/26", LocalDate.of(2026, 11, 1));

    static OfferData data(long price, long payout) {
        return new OfferData(
                "Fahrradcheck",
                "Bremsen, Licht, Kette.",
                price,
                payout,
                TaxClass.PRICE_REDUCTION,
                19,
                20L,
                null,
                1,
                30,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 1, 31),
                "Mo–Fr 10–18 Uhr",
                "Elbweg 1",
                "11",
                null,
                null,
                RedemptionKind.QR);
    }

    @Test
    void what_a_partner_has_begun_is_its_own_until_it_proposes_it() {
        Offer own = Offer.draftOfPartner("AG-2026-0001", 50, data(10, 1_500), PARTNER, NOW);
        assertThat(own.isPartnersAlone()).isTrue();
        own.propose(0, PARTNER, NOW);
        assertThat(own.isPartnersAlone()).isFalse();
        own.withdraw(PARTNER, NOW);
        assertThat(own.isPartnersAlone()).as("taken back").isTrue();
        assertThat(Offer.draft("AG-2026-0002", 50, data(10, 1_500), ANNA, NOW).isPartnersAlone())
                .as("entered by a clerk")
                .isFalse();
    }

    @Test
    void what_is_redeemed_at_a_till_is_somewhere_and_only_codes_may_be_online() {
        Offer nowhere = Offer.draft("AG-2026-0001", 50, data(10, 1_500).in(null), PARTNER, NOW);
        refused(() -> nowhere.propose(0, PARTNER, NOW), "rewards.offer.nowhere");
        OfferData somewhere = data(10, 1_500).in(null);
        assertThat(AcceptableOffer.nowhere(data(10, 1_500))).isEmpty();
        assertThat(AcceptableOffer.nowhere(somewhere)).hasSize(1);
        assertThat(AcceptableOffer.nowhere(byCode(somewhere))).isEmpty();
    }

    private static OfferData byCode(OfferData data) {
        return new OfferData(
                data.title(),
                data.description(),
                data.priceTaler(),
                data.payoutCents(),
                data.taxClass(),
                data.taxPercent(),
                data.stockTotal(),
                data.stockPerDay(),
                data.memberLimit(),
                data.memberDays(),
                data.validFrom(),
                data.validUntil(),
                data.opening(),
                data.place(),
                data.area(),
                data.longitude(),
                data.latitude(),
                RedemptionKind.CODE_LIST);
    }

    private static Offer published() {
        Offer offer = Offer.draft("AG-2026-0001", 50, data(10, 1_500), PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        offer.approve(DECIDED, 0, ANNA, NOW);
        offer.approve(DECIDED, 0, BERND, NOW);
        return offer;
    }

    @Test
    void an_offer_belongs_to_a_partner_and_one_person_alone_releases_nothing() {
        Offer offer = Offer.draft("AG-2026-0001", 50, data(10, 1_500), PARTNER, NOW);
        assertThat(offer.partner()).isEqualTo(50);
        refused(() -> offer.approve(DECIDED, 0, ANNA, NOW), "platform.approval.nothing-proposed");
        offer.propose(0, PARTNER, NOW);
        refused(() -> offer.approve(DECIDED, 0, PARTNER, NOW), "platform.approval.proposed-by-yourself");
        offer.approve(DECIDED, 0, ANNA, NOW);
        assertThat(offer.state()).isEqualTo(OfferState.FIRST_APPROVED);
        refused(() -> offer.approve(DECIDED, 0, ANNA, NOW), "platform.approval.approved-by-yourself");
        offer.approve(DECIDED, 0, BERND, NOW);
        assertThat(offer.state()).isEqualTo(OfferState.PUBLISHED);
    }

    @Test
    void nothing_is_approved_that_the_tax_office_has_not_decided_or_has_decided_otherwise() {
        Offer offer = Offer.draft("AG-2026-0001", 50, data(10, 1_500), PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        refused(() -> offer.approve(null, 0, ANNA, NOW), "rewards.offer.tax-decision-missing");
        TaxDecision other = TaxDecision.of(TaxClass.MULTI_PURPOSE_VOUCHER, 19, "FA 1", LocalDate.of(2026, 11, 1));
        refused(() -> offer.approve(other, 0, ANNA, NOW), "rewards.offer.tax-decision-differs");
    }

    @Test
    void a_change_of_price_or_payout_reopens_the_approval_and_the_old_version_is_in_force_until_then() {
        Offer offer = published();
        offer.write(data(10, 2_500), PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        assertThat(offer.state()).isEqualTo(OfferState.PUBLISHED);
        assertThat(offer.inForce().orElseThrow().particulars().data().payoutCents())
                .isEqualTo(1_500);
        offer.approve(DECIDED, 0, ANNA, NOW);
        assertThat(offer.inForce().orElseThrow().number()).isEqualTo(1);
        refused(() -> offer.write(data(12, 2_500), PARTNER, NOW), "rewards.offer.waits-for-approval");
        offer.approve(DECIDED, 0, BERND, NOW);
        assertThat(offer.inForce().orElseThrow().particulars().data().payoutCents())
                .isEqualTo(2_500);
    }

    @Test
    void a_picture_is_seen_by_nobody_outside_before_two_have_approved_it() {
        Offer offer = published();
        offer.show(7, "Ein Fahrrad", PARTNER, NOW);
        assertThat(offer.inForce().orElseThrow().picture()).isNull();
        offer.propose(0, PARTNER, NOW);
        refused(() -> offer.show(8, "Etwas anderes", PARTNER, NOW), "rewards.offer.waits-for-approval");
        offer.approve(DECIDED, 0, ANNA, NOW);
        assertThat(offer.inForce().orElseThrow().picture()).isNull();
        offer.approve(DECIDED, 0, BERND, NOW);
        assertThat(offer.inForce().orElseThrow().picture().file()).isEqualTo(7);
    }

    @Test
    void a_change_keeps_the_picture_and_another_picture_is_a_change() {
        Offer offer = Offer.draft("AG-2026-0001", 50, data(10, 1_500), PARTNER, NOW);
        offer.show(7, "Ein Fahrrad", PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        offer.approve(DECIDED, 0, ANNA, NOW);
        offer.approve(DECIDED, 0, BERND, NOW);
        offer.write(data(10, 1_500), PARTNER, NOW);
        refused(() -> offer.propose(0, PARTNER, NOW), "rewards.offer.nothing-changed");
        offer.show(7, "Ein rotes Fahrrad", PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        assertThat(offer.inForce().orElseThrow().picture().text()).isEqualTo("Ein Fahrrad");
    }

    @Test
    void nothing_is_proposed_or_approved_that_is_redeemed_by_codes_and_has_none() {
        OfferData byCode = new OfferData(
                "Gutschein",
                "Ein Code.",
                10,
                1_500,
                TaxClass.PRICE_REDUCTION,
                19,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2027, 1, 31),
                null,
                "Elbweg 1",
                null,
                null,
                null,
                RedemptionKind.CODE_LIST);
        Offer offer = Offer.draft("AG-2026-0001", 50, byCode, PARTNER, NOW);
        refused(() -> offer.propose(0, PARTNER, NOW), "rewards.offer.codes-missing");
        offer.propose(5, PARTNER, NOW);
        refused(() -> offer.approve(DECIDED, 0, ANNA, NOW), "rewards.offer.codes-missing");
        offer.approve(DECIDED, 5, ANNA, NOW);
    }

    @Test
    void a_refused_change_leaves_what_is_in_force() {
        Offer offer = published();
        offer.write(data(99, 1_500), PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        offer.refuse("Zu teuer", ANNA, NOW);
        assertThat(offer.state()).isEqualTo(OfferState.PUBLISHED);
        assertThat(offer.open()).isEmpty();
        refused(() -> offer.propose(0, PARTNER, NOW), "rewards.offer.nothing-open");
    }

    @Test
    void a_returned_proposal_is_reworked_and_proposed_again() {
        Offer offer = Offer.draft("AG-2026-0001", 50, data(10, 1_500), PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        offer.giveBack("Bitte billiger", ANNA, NOW);
        assertThat(offer.state()).isEqualTo(OfferState.RETURNED);
        offer.write(data(8, 1_500), PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        assertThat(offer.state()).isEqualTo(OfferState.PROPOSED);
        offer.withdraw(PARTNER, NOW);
        assertThat(offer.state()).isEqualTo(OfferState.DRAFT);
    }

    @Test
    void pausing_and_ending_need_a_reason() {
        Offer offer = published();
        refused(() -> offer.pause(" ", ANNA, NOW), "rewards.offer.reason-missing");
        offer.pause("Urlaub", PARTNER, NOW);
        offer.resume(PARTNER, NOW);
        offer.end("Vorbei", ANNA, NOW);
        refused(() -> offer.write(data(1, 1), PARTNER, NOW), "rewards.offer.not-in-this-state");
    }

    @Test
    void a_refusal_and_a_conflict_say_how_the_offer_stands() {
        Offer offer = published();
        assertThatThrownBy(() -> offer.approve(DECIDED, 0, ANNA, NOW))
                .isInstanceOfSatisfying(
                        Refused.class, why -> assertThat(Texts.german().text(why.reason()))
                                .startsWith("Das Angebot ist schon freigegeben und veröffentlicht."));
        assertThatThrownBy(() -> offer.seenAs(-1)).isInstanceOfSatisfying(Conflict.class, why -> {
            assertThat(why.reason().key()).isEqualTo("platform.fault.changed-meanwhile");
            assertThat(why.telling(Reason.of("platform.fault.last-change", "Anna", "freigegeben", "heute"))
                            .reasons())
                    .extracting(Reason::key)
                    .containsExactly(
                            "platform.fault.changed-meanwhile",
                            "rewards.offer.is.published",
                            "platform.fault.last-change");
            assertThat(why.byYourself().reasons()).contains(OfferState.PUBLISHED.told());
        });
        offer.pause("Urlaub", PARTNER, NOW);
        assertThatThrownBy(() -> offer.pause("Urlaub", PARTNER, NOW))
                .isInstanceOfSatisfying(Refused.class, why -> assertThat(
                                Texts.in(Locale.ENGLISH).text(why.reason()))
                        .startsWith("The offer is approved and paused at present."));
    }

    @Test
    void of_a_change_that_waits_the_conflict_says_how_the_change_stands() {
        Offer offer = published();
        offer.write(data(10, 2_500), PARTNER, NOW);
        offer.propose(0, PARTNER, NOW);
        offer.approve(DECIDED, 0, ANNA, NOW);
        assertThatThrownBy(() -> offer.seenAs(-1)).isInstanceOfSatisfying(Conflict.class, why -> assertThat(
                        Texts.german().text(why.reasons().get(1)))
                .isEqualTo("Das Angebot ist in Kraft; die erste Freigabe der Änderung ist gegeben, die zweite fehlt."));
    }

    @ParameterizedTest
    @EnumSource
    void every_state_has_its_sentence_in_both_languages(OfferState state) {
        assertThat(Texts.german().has(state.told().key())).isTrue();
        assertThat(Texts.in(Locale.ENGLISH).has(state.told().key())).isTrue();
    }

    private static void refused(Runnable command, String key) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(Refused.class, why -> assertThat(why.reasons())
                .extracting(reason -> reason.key())
                .contains(key));
    }
}
