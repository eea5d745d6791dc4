package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.business.Finding.Weight;
import de.dresden.smartparticipation.platform.business.MailDomain;
import de.dresden.smartparticipation.platform.business.Postcode;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Looks an application through before a clerk does: what is missing, what is odd, what is fine. Nothing of it decides. */
final class ApplicationChecks {

    /**
     * What is looked at.
     *
     * @param data what was filled in
     * @param ibanThere whether an IBAN was given
     * @param ibanCountry its country, or null where it is not opened for this
     * @param email address of the contact
     * @param confirmed whether that address is confirmed, or a clerk entered it
     * @param offers proposed offers, or null
     * @param evidence number of files
     * @param duplicates partners that may be the same
     */
    record Facts(
            PartnerData data,
            boolean ibanThere,
            String ibanCountry,
            String email,
            boolean confirmed,
            String offers,
            int evidence,
            List<Duplicate> duplicates) {}

    private ApplicationChecks() {}

    /** What is missing first, then what is odd, then what is fine. */
    static List<Finding> of(Facts facts) {
        List<Finding> missing = new ArrayList<>();
        List<Finding> odd = new ArrayList<>();
        List<Finding> fine = new ArrayList<>();
        registers(facts.data(), missing, fine);
        iban(facts, missing, odd, fine);
        criteria(facts, missing, odd, fine);
        if (facts.offers() == null) {
            odd.add(finding(Weight.ODD, "no-offers"));
        }
        place(facts.data(), odd);
        mail(facts, missing, odd);
        facts.duplicates()
                .forEach(one -> odd.add(finding(
                        Weight.ODD,
                        "duplicate-" + one.by().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        one.reference(),
                        one.name())));
        if (facts.duplicates().isEmpty()) {
            fine.add(finding(Weight.FINE, "no-duplicate"));
        }
        missing.addAll(odd);
        missing.addAll(fine);
        return List.copyOf(missing);
    }

    private static void registers(PartnerData data, List<Finding> missing, List<Finding> fine) {
        if (data.legalForm() != null && data.legalForm().registered()) {
            if (data.registerNumber() == null || data.registerCourt() == null) {
                missing.add(finding(Weight.MISSING, "no-register"));
            } else {
                fine.add(finding(Weight.FINE, "register"));
            }
        }
        if (data.taxNumber() == null && data.vatId() == null) {
            missing.add(finding(Weight.MISSING, "no-tax-number"));
        }
    }

    private static void iban(Facts facts, List<Finding> missing, List<Finding> odd, List<Finding> fine) {
        if (!facts.ibanThere()) {
            missing.add(finding(Weight.MISSING, "no-iban"));
            return;
        }
        fine.add(finding(Weight.FINE, "iban"));
        if (facts.ibanCountry() != null && !facts.ibanCountry().equals("DE")) {
            odd.add(finding(Weight.ODD, "iban-abroad", facts.ibanCountry()));
        }
    }

    private static void criteria(Facts facts, List<Finding> missing, List<Finding> odd, List<Finding> fine) {
        if (facts.data().criteria().isEmpty()) {
            missing.add(finding(Weight.MISSING, "no-criteria"));
        } else if (facts.evidence() == 0) {
            boolean certified = facts.data().criteria().contains(Criterion.CERTIFIED);
            (certified ? missing : odd)
                    .add(finding(
                            certified ? Weight.MISSING : Weight.ODD, certified ? "no-certificate" : "no-evidence"));
        } else {
            fine.add(finding(Weight.FINE, "evidence", facts.evidence()));
        }
    }

    private static void place(PartnerData data, List<Finding> odd) {
        if (!Postcode.inDresden(data.postalCode())) {
            odd.add(finding(Weight.ODD, "not-in-dresden", data.postalCode(), data.city()));
        }
    }

    private static void mail(Facts facts, List<Finding> missing, List<Finding> odd) {
        if (!facts.confirmed()) {
            missing.add(finding(Weight.MISSING, "mail-not-confirmed"));
        }
        MailDomain domain = MailDomain.of(facts.email());
        if (domain.open()) {
            odd.add(finding(Weight.ODD, "open-mail", domain.name()));
        }
    }

    private static Finding finding(Weight weight, String what, Object... arguments) {
        return new Finding(weight, Reason.of("rewards.partner-check." + what, arguments));
    }
}
