package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.platform.text.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a partner must be like to be kept. What is only missing or odd is told to the clerk by {@link ApplicationChecks}. */
final class AcceptablePartner {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2_000;
    static final int LONGEST_OFFERS = 5_000;

    private static final int SHORTEST = 2;
    private static final int LONGEST_COURT = 100;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_TAX = 30;
    private static final int LONGEST_WEBSITE = 300;
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern GERMAN_VAT = Pattern.compile("DE[0-9]{9}");
    private static final Pattern VAT = Pattern.compile("[A-Z]{2}[A-Z0-9+*]{2,13}");
    /**
     * Ten or eleven digits in the notation of a Land (203/123/45678), thirteen in the uniform one of the federation; the numbers that the
     * tax code gives to people (§ 139b AO, eleven digits) fit too. Which blocks a Land writes is left to the tax office.
     */
    private static final Pattern TAX_NUMBER = Pattern.compile("[0-9](?:[ /.-]{0,3}[0-9]){9,12}");

    private static final Pattern PHONE = Pattern.compile("[+0-9 ()/.-]{4,50}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    private AcceptablePartner() {}

    static List<Reason> problems(PartnerApplication application) {
        List<Reason> problems = new ArrayList<>(problems(application.data()));
        PartnerData data = application.data();
        if (data.registerNumber() == null && data.taxNumber() == null && data.vatId() == null) {
            problems.add(because("number-missing"));
        }
        problems.addAll(problems(application.contact()));
        if (application.proposedOffers() != null && application.proposedOffers().length() > LONGEST_OFFERS) {
            problems.add(because("offers-too-long", LONGEST_OFFERS));
        }
        return problems;
    }

    static List<Reason> problems(PartnerData data) {
        List<Reason> problems = new ArrayList<>();
        if (outside(data.name(), LONGEST_NAME)) {
            problems.add(because("name-length", SHORTEST, LONGEST_NAME));
        }
        if (data.legalForm() == null) {
            problems.add(because("legal-form-missing"));
        }
        if (longer(data.registerCourt(), LONGEST_COURT) || longer(data.registerNumber(), LONGEST_NUMBER)) {
            problems.add(because("register-too-long"));
        }
        if (longer(data.taxNumber(), LONGEST_TAX)) {
            problems.add(because("tax-number-too-long", LONGEST_TAX));
        } else if (data.taxNumber() != null
                && !TAX_NUMBER.matcher(data.taxNumber()).matches()) {
            problems.add(because("tax-number-wrong"));
        }
        if (data.vatId() != null && !isVatId(data.vatId())) {
            problems.add(because("vat-id-wrong"));
        }
        if (data.street() == null || data.street().length() > LONGEST_NAME || outside(data.city(), LONGEST_COURT)) {
            problems.add(because("address-missing"));
        }
        if (data.postalCode() == null || !POSTAL_CODE.matcher(data.postalCode()).matches()) {
            problems.add(because("postal-code-wrong"));
        }
        if (longer(data.criteriaNote(), LONGEST_TEXT)) {
            problems.add(because("criteria-note-too-long", LONGEST_TEXT));
        }
        if (data.iban() != null) {
            AcceptableIban.problem(data.iban()).ifPresent(problems::add);
        }
        if ((data.contractReference() == null) != (data.contractFrom() == null)
                || longer(data.contractReference(), LONGEST_COURT)) {
            problems.add(because("contract-half"));
        }
        return problems;
    }

    static List<Reason> problems(Contact contact) {
        List<Reason> problems = new ArrayList<>();
        if (outside(contact.name(), LONGEST_NAME)) {
            problems.add(because("contact-name-length", SHORTEST, LONGEST_NAME));
        }
        if (!EmailAddress.isOne(contact.email())) {
            problems.add(because("contact-email-wrong"));
        }
        if (contact.phone() != null && !PHONE.matcher(contact.phone()).matches()) {
            problems.add(because("contact-phone-wrong"));
        }
        if (contact.website() != null
                && (contact.website().length() > LONGEST_WEBSITE
                        || !WEBSITE.matcher(contact.website()).matches())) {
            problems.add(because("website-wrong"));
        }
        return problems;
    }

    /** @throws Refused with all of them, where there are any */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    static String question(String asked) {
        return text(asked, "question-missing");
    }

    static String reason(String reason) {
        return text(reason, "reason-missing");
    }

    private static String text(String typed, String why) {
        String text = TypedText.text(typed);
        if (text == null || text.length() > LONGEST_TEXT) {
            throw new Refused(because(why, LONGEST_TEXT));
        }
        return text;
    }

    private static boolean isVatId(String vatId) {
        String plain = vatId.replaceAll("\\s+", "");
        return plain.startsWith("DE")
                ? GERMAN_VAT.matcher(plain).matches()
                : VAT.matcher(plain).matches();
    }

    private static boolean outside(String text, int longest) {
        return text == null || text.length() < SHORTEST || text.length() > longest;
    }

    private static boolean longer(String text, int longest) {
        return text != null && text.length() > longest;
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("rewards.partner." + what, arguments);
    }
}
