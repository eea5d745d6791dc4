package de.dresden.smartparticipation.rewards.partner;

import static de.dresden.smartparticipation.rewards.partner.SomePartner.ANNA;
import static de.dresden.smartparticipation.rewards.partner.SomePartner.BERND;
import static de.dresden.smartparticipation.rewards.partner.SomePartner.CLARA;
import static de.dresden.smartparticipation.rewards.partner.SomePartner.COOLING;
import static de.dresden.smartparticipation.rewards.partner.SomePartner.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.business.NameKey;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerTest {

    @TempDir
    private Path keys;

    private IbanSeal seal;

    @BeforeEach
    void open() {
        seal = SomePartner.seal(keys);
    }

    @Test
    void an_application_counts_once_its_address_is_confirmed_and_confirming_twice_does_nothing() {
        Partner partner = SomePartner.draft(seal);
        assertThat(partner.state()).isEqualTo(PartnerState.DRAFT);

        assertThat(partner.confirm(NOW).orElseThrow().action()).isEqualTo("partner.submitted");
        assertThat(partner.confirm(NOW)).isEmpty();
        assertThat(partner.state()).isEqualTo(PartnerState.SUBMITTED);
    }

    @Test
    void one_clerk_alone_admits_nobody() {
        Partner partner = SomePartner.inReview(seal);
        partner.approve(ANNA, NOW, COOLING);
        assertThat(partner.state()).isEqualTo(PartnerState.FIRST_APPROVED);
        assertThat(partner.inForce()).isEmpty();

        refused(() -> partner.approve(ANNA, NOW, COOLING), "platform.approval.approved-by-yourself");
        refused(() -> partner.approve(new Capacity(9L, 1L), NOW, COOLING), "platform.approval.approved-by-yourself");

        partner.approve(BERND, NOW, COOLING);
        assertThat(partner.state()).isEqualTo(PartnerState.APPROVED);
        assertThat(partner.inForce().orElseThrow().number()).isEqualTo(1);
    }

    @Test
    void who_entered_an_application_approves_it_neither_first_nor_second() {
        Partner partner = Partner.draft(
                "PT-2026-0002",
                SomePartner.application("Radwerk"),
                seal.seal("PT-2026-0002", SomePartner.IBAN),
                CLARA,
                NOW);
        partner.submit(SomePartner.DEPARTMENT, CLARA, NOW);
        refused(() -> partner.approve(CLARA, NOW, COOLING), "platform.approval.proposed-by-yourself");
        partner.approve(ANNA, NOW, COOLING);
        refused(() -> partner.approve(CLARA, NOW, COOLING), "platform.approval.proposed-by-yourself");
        partner.approve(BERND, NOW, COOLING);
        assertThat(partner.state()).isEqualTo(PartnerState.APPROVED);
    }

    @Test
    void a_question_voids_what_was_approved_and_the_answer_starts_anew() {
        Partner partner = SomePartner.inReview(seal);
        partner.approve(ANNA, NOW, COOLING);
        refused(() -> partner.ask(" ", BERND, NOW), "rewards.partner.question-missing");
        partner.ask("Welches Zertifikat?", BERND, NOW);
        refused(() -> partner.approve(BERND, NOW, COOLING), "rewards.partner.not-in-this-state");

        partner.setAside(NOW);
        PartnerChanged answered =
                partner.answer(SomePartner.application("Radwerk Elbe GmbH"), null, "EMAS", NOW, COOLING);
        assertThat(answered.after().get("reply")).isEqualTo("EMAS");
        assertThat(partner.state()).isEqualTo(PartnerState.IN_REVIEW);
        assertThat(partner.shown().iban().lastFour()).isEqualTo("3000");
        partner.approve(BERND, NOW, COOLING);
        assertThat(partner.state()).isEqualTo(PartnerState.FIRST_APPROVED);
    }

    @Test
    void a_name_stands_in_lists_as_it_was_read_and_one_that_shows_nothing_is_none() {
        assertThat(SomePartner.data("\u202Eabc\nGmbH", null).name()).isEqualTo("abc GmbH");
        assertThat(SomePartner.data("\u200B\u200B", null).name()).isNull();
    }

    @Test
    void a_tax_number_has_ten_to_thirteen_digits_and_one_number_is_needed() {
        for (String fits : java.util.List.of("203/123/45678", "2181508150", "3203012345678", "203 123 45678")) {
            assertThat(keys(SomePartner.numbers(null, fits))).isEmpty();
        }
        for (String wrong : java.util.List.of("abc", "123", "203/123/45678901234", "203/123/4567a")) {
            assertThat(keys(SomePartner.numbers(null, wrong))).containsExactly("rewards.partner.tax-number-wrong");
        }
        assertThat(keys(SomePartner.numbers(null, null))).containsExactly("rewards.partner.number-missing");
        assertThat(keys(SomePartner.numbers("HRB 12345", null))).isEmpty();
    }

    private static java.util.List<String> keys(PartnerApplication application) {
        return application.problems().stream().map(one -> one.key()).toList();
    }

    @Test
    void an_answer_is_the_next_version_and_what_was_asked_about_is_kept_beside_it() {
        Partner partner = SomePartner.inReview(seal);
        String before = partner.name();
        partner.ask("Wie heißen Sie genau?", BERND, NOW);
        partner.setAside(NOW);
        partner.answer(SomePartner.application("Radwerk Elbe GmbH"), null, "So", NOW, COOLING);

        assertThat(partner.asked().orElseThrow().particulars().name()).isEqualTo(before);
        assertThat(partner.shown().particulars().name()).isEqualTo("Radwerk Elbe GmbH");
        partner.approve(ANNA, NOW, COOLING);
        partner.approve(BERND, NOW, COOLING);
        assertThat(partner.inForce().orElseThrow().number()).isEqualTo(2);
        assertThat(partner.asked()).isEmpty();
    }

    @Test
    void a_partner_is_not_active_before_the_first_day_of_its_contract() {
        Partner partner = SomePartner.inReview(seal);
        partner.approve(ANNA, NOW, COOLING);
        partner.approve(BERND, NOW, COOLING);
        refused(
                () -> partner.activate("V-18", LocalDate.of(2027, 1, 1), ANNA, NOW),
                "rewards.partner.contract-not-yet");
        assertThat(partner.state()).isEqualTo(PartnerState.APPROVED);
    }

    @Test
    void a_change_of_the_iban_reopens_the_approval_and_the_old_one_stays_in_force_until_then() {
        Partner partner = SomePartner.active(seal);
        partner.change(
                SomePartner.data("Radwerk GmbH", SomePartner.OTHER_IBAN),
                seal.seal("PT-2026-0001", SomePartner.OTHER_IBAN),
                CLARA,
                NOW);
        assertThat(partner.inForce().orElseThrow().iban().lastFour()).isEqualTo("3000");
        assertThat(partner.state()).isEqualTo(PartnerState.ACTIVE);
        refused(() -> partner.approve(CLARA, NOW, COOLING), "platform.approval.proposed-by-yourself");

        partner.approve(ANNA, NOW, COOLING);
        assertThat(partner.inForce().orElseThrow().number()).isEqualTo(1);
        partner.approve(BERND, NOW, COOLING);
        assertThat(partner.inForce().orElseThrow().number()).isEqualTo(2);
        assertThat(partner.inForce().orElseThrow().iban().lastFour()).isEqualTo("6199");
    }

    @Test
    void a_changed_iban_waits_a_cooling_off_period_and_an_unchanged_one_does_not() {
        Partner partner = SomePartner.active(seal);
        assertThat(partner.inForce().orElseThrow().ibanPayableFrom()).isEqualTo(NOW);

        partner.change(SomePartner.data("Radwerk Elbe GmbH", null), null, CLARA, NOW.plusSeconds(5));
        partner.approve(ANNA, NOW.plusSeconds(6), COOLING);
        partner.approve(BERND, NOW.plusSeconds(7), COOLING);
        assertThat(partner.inForce().orElseThrow().ibanPayableFrom()).isEqualTo(NOW);

        partner.change(
                SomePartner.data("Radwerk Elbe GmbH", SomePartner.OTHER_IBAN),
                seal.seal("PT-2026-0001", SomePartner.OTHER_IBAN),
                CLARA,
                NOW.plusSeconds(8));
        partner.approve(ANNA, NOW.plusSeconds(9), COOLING);
        partner.approve(BERND, NOW.plusSeconds(10), COOLING);
        assertThat(partner.inForce().orElseThrow().ibanPayableFrom())
                .isEqualTo(NOW.plusSeconds(10).plus(COOLING));
    }

    @Test
    void a_contract_is_changed_by_two_and_nothing_is_proposed_where_nothing_changed() {
        Partner partner = SomePartner.active(seal);
        refused(
                () -> partner.change(SomePartner.data("Radwerk GmbH", null), null, CLARA, NOW),
                "rewards.partner.nothing-changed");
        refused(
                () -> partner.change(
                        SomePartner.data("Radwerk GmbH", null).withContract("V-17", LocalDate.of(2026, 11, 1)),
                        null,
                        CLARA,
                        NOW),
                "rewards.partner.nothing-changed");
        PartnerData other = new PartnerData(
                "Radwerk GmbH",
                LegalForm.GMBH,
                "Dresden",
                "HRB 12345",
                "203/123/45678",
                null,
                "Elbweg 1",
                "01127",
                "Dresden",
                java.util.Set.of(Criterion.REGIONAL, Criterion.REPAIR_AND_REUSE),
                null,
                null,
                "V-18",
                LocalDate.of(2027, 1, 1));
        Partner again = SomePartner.active(seal);
        again.change(other, null, CLARA, NOW);
        again.approve(ANNA, NOW, COOLING);
        assertThat(again.contractReference()).isEqualTo("V-17");
        again.approve(BERND, NOW, COOLING);
        assertThat(again.contractReference()).isEqualTo("V-18");
    }

    @Test
    void suspending_ending_and_refusing_need_a_reason() {
        Partner partner = SomePartner.active(seal);
        refused(() -> partner.suspend(" ", ANNA, NOW), "rewards.partner.reason-missing");
        partner.suspend("Beschwerden", ANNA, NOW);
        partner.resume("geklärt", ANNA, NOW);
        refused(() -> partner.end(null, ANNA, NOW), "rewards.partner.reason-missing");
        partner.end("Geschäftsaufgabe", ANNA, NOW);
        refused(() -> partner.resume("doch", ANNA, NOW), "rewards.partner.not-in-this-state");
        refused(() -> SomePartner.inReview(seal).refuse("", ANNA, NOW), "rewards.partner.reason-missing");
    }

    @Test
    void the_trail_never_tells_an_iban() {
        Partner partner = SomePartner.active(seal);
        PartnerChanged change = partner.change(
                SomePartner.data("Radwerk GmbH", SomePartner.OTHER_IBAN),
                seal.seal("PT-2026-0001", SomePartner.OTHER_IBAN),
                CLARA,
                NOW);
        assertThat(change.before() + " " + change.after())
                .contains("…3000", "…6199")
                .doesNotContain("37040044", "51210800", seal.fingerprint(SomePartner.IBAN));
    }

    @Test
    void everything_that_is_wrong_with_an_application_is_said_at_once() {
        PartnerData data = new PartnerData(
                " ",
                null,
                null,
                null,
                null,
                "DE12",
                null,
                "1127",
                " ",
                null,
                null,
                "DE89370400440532013001",
                null,
                null);
        assertThat(AcceptablePartner.problems(new PartnerApplication(
                        data, new Contact("I", "nobody", "call me", "ftp://x"), null, null, null)))
                .extracting(reason -> reason.key().substring("rewards.partner.".length()))
                .containsExactly(
                        "name-length",
                        "legal-form-missing",
                        "vat-id-wrong",
                        "address-missing",
                        "postal-code-wrong",
                        "iban-wrong",
                        "contact-name-length",
                        "contact-email-wrong",
                        "contact-phone-wrong",
                        "website-wrong");
    }

    @Test
    void aContractBeginsWithinAYearAndThePartnerIsActiveFromItsFirstDay() {
        Partner partner = SomePartner.inReview(seal);
        partner.approve(ANNA, NOW, COOLING);
        partner.approve(BERND, NOW, COOLING);
        for (String never : new String[] {"9999-12-31", "2027-11-27", "2025-11-25"}) {
            assertThatThrownBy(() -> partner.activate("V-17", LocalDate.parse(never), ANNA, NOW))
                    .hasMessageContaining("contract-range");
        }
        assertThatThrownBy(() -> partner.activate("V-17", LocalDate.parse("2026-11-27"), ANNA, NOW))
                .hasMessageContaining("contract-not-yet");
        partner.activate("V-17", LocalDate.parse("2026-11-26"), ANNA, NOW);
        PartnerData later = SomePartner.data("Radwerk GmbH", null).withContract("V-18", LocalDate.parse("9999-12-31"));
        assertThatThrownBy(() -> partner.change(later, null, ANNA, NOW)).hasMessageContaining("contract-range");
    }

    @Test
    void a_new_address_is_unconfirmed_until_its_own_mail_is_answered() {
        Partner partner = SomePartner.active(seal);
        assertThat(partner.address().confirmedAt()).isEqualTo(NOW);

        partner.reach(at("new@thief.example"), ANNA, NOW.plusSeconds(60), COOLING);
        assertThat(partner.address().confirmedAt()).isNull();
        assertThat(partner.confirmAddress("roth@radwerk.example", NOW.plusSeconds(70)))
                .isEmpty();
        assertThat(partner.confirmAddress("NEW@thief.example", NOW.plusSeconds(80))
                        .orElseThrow()
                        .action())
                .isEqualTo("partner.contact-confirmed");
        assertThat(partner.confirmAddress("new@thief.example", NOW.plusSeconds(90)))
                .isEmpty();
        assertThat(partner.address().confirmedAt()).isEqualTo(NOW.plusSeconds(80));
    }

    @Test
    void no_change_of_address_takes_the_warning_from_the_one_that_was_there_before_the_cooling_off_is_over() {
        Partner partner = SomePartner.active(seal);
        partner.reach(at("new@thief.example"), ANNA, NOW, COOLING);
        partner.confirmAddress("new@thief.example", NOW.plusSeconds(1));
        partner.reach(at("newer@thief.example"), ANNA, NOW.plusSeconds(2), COOLING);
        java.time.Instant later = NOW.plusSeconds(2).plus(COOLING);
        assertThat(partner.address().warned(later, COOLING))
                .containsExactly("newer@thief.example", "roth@radwerk.example");

        partner.confirmAddress("newer@thief.example", NOW.plusSeconds(3));
        assertThat(partner.address().warned(later.minusSeconds(1), COOLING))
                .containsExactly("newer@thief.example", "roth@radwerk.example");
        assertThat(partner.address().warned(later, COOLING)).containsExactly("newer@thief.example");
    }

    @Test
    void only_another_iban_is_warned_of() {
        Partner partner = SomePartner.active(seal);
        assertThat(partner.ibanWaits()).isFalse();
        partner.change(SomePartner.data("Radwerk Elbe GmbH", null), null, CLARA, NOW);
        assertThat(partner.ibanWaits()).isFalse();
        partner.dropChange("doch nicht", CLARA, NOW);
        partner.change(
                SomePartner.data("Radwerk GmbH", SomePartner.OTHER_IBAN),
                seal.seal("PT-2026-0001", SomePartner.OTHER_IBAN),
                CLARA,
                NOW);
        assertThat(partner.ibanWaits()).isTrue();
    }

    private static Contact at(String email) {
        return new Contact("Ina Roth", email, null, null);
    }

    @Test
    void a_name_is_known_again_without_its_legal_form_and_signs() {
        assertThat(NameKey.of("Radwerkstatt Elbwiesen GmbH & Co. KG")).isEqualTo("radwerkstatt elbwiesen");
        assertThat(NameKey.of("RADWERKSTATT  Elbwiesen e.K.")).isEqualTo("radwerkstatt elbwiesen");
        assertThat(NameKey.of("Bäckerei Müßig")).isEqualTo("baeckerei muessig");
        assertThat(NameKey.of("AG")).isEqualTo("ag");
    }

    private static void refused(Runnable command, String key) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(Refused.class, why -> assertThat(why.reasons())
                .extracting(reason -> reason.key())
                .contains(key));
    }
}
