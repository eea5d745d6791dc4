package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.testing.Ids;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;

/** Partners for tests. The IBANs are examples of the standard's registry. */
final class SomePartner {

    static final String IBAN = "DE89 3704 0044 0532 0130 00";
    static final String OTHER_IBAN = "DE75 5121 0800 1245 1261 99";
    static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    static final Capacity ANNA = new Capacity(1L, null);
    static final Capacity BERND = new Capacity(2L, null);
    static final Capacity CLARA = new Capacity(3L, null);
    static final Duration COOLING = Duration.ofDays(14);
    static final long DEPARTMENT = 7;

    private SomePartner() {}

    static PartnerData data(String name, String iban) {
        return new PartnerData(
                name,
                LegalForm.GMBH,
                "Dresden",
                "HRB 12345",
                "203/123/45678",
                null,
                "Elbweg 1",
                "01127",
                "Dresden",
                Set.of(Criterion.REGIONAL, Criterion.REPAIR_AND_REUSE),
                null,
                iban,
                null,
                null);
    }

    static PartnerApplication numbers(String register, String tax) {
        PartnerData data = new PartnerData(
                "Radwerk",
                LegalForm.SOLE_TRADER,
                null,
                register,
                tax,
                null,
                "Elbweg 1",
                "01127",
                "Dresden",
                Set.of(),
                null,
                IBAN,
                null,
                null);
        return new PartnerApplication(
                data, new Contact("Ina Roth", "roth@radwerk.example", null, null), null, 1, Locale.GERMAN);
    }

    static PartnerApplication application(String name) {
        return new PartnerApplication(
                data(name, IBAN),
                new Contact("Ina Roth", "roth@radwerk.example", "0351 4880", "https://radwerk.example"),
                "Fahrradcheck",
                1,
                Locale.GERMAN);
    }

    static IbanSeal seal(Path keys) {
        return new IbanSeal(Keys.in(keys));
    }

    static Partner draft(IbanSeal seal) {
        return Ids.give(
                Partner.draft("PT-2026-0001", application("Radwerk GmbH"), seal.seal("PT-2026-0001", IBAN), null, NOW),
                50);
    }

    static Partner inReview(IbanSeal seal) {
        Partner partner = draft(seal);
        partner.confirm(NOW);
        partner.takeUp(DEPARTMENT, ANNA, NOW);
        return partner;
    }

    static Partner active(IbanSeal seal) {
        Partner partner = inReview(seal);
        partner.approve(ANNA, NOW, COOLING);
        partner.approve(BERND, NOW, COOLING);
        partner.activate("V-17", LocalDate.of(2026, 11, 1), ANNA, NOW);
        return partner;
    }
}
