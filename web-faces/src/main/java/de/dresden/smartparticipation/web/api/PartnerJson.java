package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.partner.Contact;
import de.dresden.smartparticipation.rewards.partner.Criterion;
import de.dresden.smartparticipation.rewards.partner.Duplicate;
import de.dresden.smartparticipation.rewards.partner.PartnerData;
import de.dresden.smartparticipation.rewards.partner.PartnerDetails;
import de.dresden.smartparticipation.rewards.partner.PartnerRow;
import de.dresden.smartparticipation.rewards.partner.PartnerState;
import de.dresden.smartparticipation.rewards.partner.PartnerStep;
import de.dresden.smartparticipation.rewards.partner.VersionView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A partner business as programs of the city read it.
 *
 * @param version to be sent along with a decision
 * @param wishedContact who shall be reached, as the partner's own people propose it, or null
 * @param changeFromPartner whether the partner's own people proposed the draft that is open
 * @param shown the draft that is open, or what is in force, or the last version
 * @param inForce what is in force, or null
 * @param checks what was looked through, what is missing first, then what is odd, then what is fine
 * @param duplicates partners that may be the same business
 * @param steps what the person can do now; four eyes are asked apart from it
 */
record PartnerJson(
        String reference,
        long version,
        PartnerState state,
        Instant since,
        String reason,
        String department,
        Contact contact,
        Contact wishedContact,
        boolean changeFromPartner,
        String question,
        String proposedOffers,
        String contract,
        LocalDate contractFrom,
        VersionJson shown,
        VersionJson inForce,
        List<CheckJson> checks,
        List<Duplicate> duplicates,
        Set<PartnerStep> steps) {

    /**
     * What one check of an application found.
     *
     * @param code which check, as {@code no-iban}
     * @param weight how it counts
     * @param text the sentence in the caller's language
     */
    record CheckJson(String code, Finding.Weight weight, String text) {

        static CheckJson of(Finding finding, Texts texts) {
            String key = finding.what().key();
            return new CheckJson(key.substring(key.lastIndexOf('.') + 1), finding.weight(), texts.text(finding.what()));
        }
    }

    /** A partner in a list, with how much is missing or odd about what is being decided. */
    record RowJson(
            String reference,
            String name,
            String city,
            PartnerState state,
            Instant since,
            boolean changeWaits,
            String department,
            long missing,
            long odd) {

        static RowJson of(PartnerRow row) {
            return new RowJson(
                    row.reference(),
                    row.name(),
                    row.city(),
                    row.state(),
                    row.since(),
                    row.changeWaits(),
                    row.department(),
                    row.missing(),
                    row.odd());
        }
    }

    /**
     * One version of what is approved. Of the IBAN only its end is told.
     *
     * @param ibanPayableFrom from when the IBAN is paid to, or null while it is not in force
     */
    record VersionJson(
            int number,
            String name,
            LegalForm legalForm,
            String registerCourt,
            String registerNumber,
            String taxNumber,
            String vatId,
            String street,
            String postalCode,
            String city,
            Set<Criterion> criteria,
            String criteriaNote,
            String ibanLastFour,
            Instant ibanPayableFrom,
            Instant inForceFrom) {

        static VersionJson of(VersionView view) {
            if (view == null) {
                return null;
            }
            PartnerData data = view.data();
            return new VersionJson(
                    view.number(),
                    data.name(),
                    data.legalForm(),
                    data.registerCourt(),
                    data.registerNumber(),
                    data.taxNumber(),
                    data.vatId(),
                    data.street(),
                    data.postalCode(),
                    data.city(),
                    data.sortedCriteria(),
                    data.criteriaNote(),
                    view.ibanLastFour(),
                    view.payableFrom(),
                    view.inForceFrom());
        }
    }

    static PartnerJson of(PartnerDetails partner, Locale language) {
        Texts texts = Texts.in(language);
        return new PartnerJson(
                partner.key().reference(),
                partner.key().version(),
                partner.state(),
                partner.since(),
                partner.reason(),
                partner.department(),
                partner.contact(),
                partner.wished(),
                partner.fromPartner(),
                partner.question(),
                partner.proposedOffers(),
                partner.contractReference(),
                partner.contractFrom(),
                VersionJson.of(partner.shown()),
                VersionJson.of(partner.inForce()),
                partner.findings().stream()
                        .map(finding -> CheckJson.of(finding, texts))
                        .toList(),
                partner.duplicates(),
                partner.steps());
    }
}
