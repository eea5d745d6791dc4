package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.rewards.partner.Contact;
import de.dresden.smartparticipation.rewards.partner.Criterion;
import de.dresden.smartparticipation.rewards.partner.PartnerApplication;
import de.dresden.smartparticipation.rewards.partner.PartnerData;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A partner's application as a program sends it.
 *
 * @param legalForm name of a {@link LegalForm}
 * @param criteria names of {@link Criterion criteria}
 * @param notice version of the data-protection notice that the applicant was shown
 */
record NewPartnerJson(
        String name,
        LegalForm legalForm,
        String registerCourt,
        String registerNumber,
        String taxNumber,
        String vatId,
        String street,
        String postalCode,
        String city,
        String iban,
        List<Criterion> criteria,
        String criteriaNote,
        String contactName,
        String email,
        String phone,
        String website,
        String offers,
        Integer notice) {

    /** What is missing without which it cannot be looked at. */
    List<Reason> missing() {
        List<Reason> missing = new ArrayList<>();
        if (notice == null) {
            missing.add(Reason.of("web.api.notice-missing"));
        }
        return missing;
    }

    PartnerApplication application(Locale language) {
        Set<Criterion> met = new HashSet<>();
        if (criteria != null) {
            criteria.stream().filter(one -> one != null).forEach(met::add);
        }
        PartnerData data = new PartnerData(
                name,
                legalForm,
                registerCourt,
                registerNumber,
                taxNumber,
                vatId,
                street,
                postalCode,
                city,
                met,
                criteriaNote,
                iban,
                null,
                null);
        return new PartnerApplication(data, new Contact(contactName, email, phone, website), offers, notice, language);
    }
}
