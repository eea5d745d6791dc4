package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.partner.Contact;
import de.dresden.smartparticipation.rewards.partner.Criterion;
import de.dresden.smartparticipation.rewards.partner.PartnerApplication;
import de.dresden.smartparticipation.rewards.partner.PartnerData;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.format.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of a partner's application: what stands in them, and what was typed. */
@Dependent
class PartnerFields {

    /** Where what a rule says about the data belongs on the form. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("name-length", "name"),
            Map.entry("legal-form-missing", "legalForm"),
            Map.entry("register-too-long", "registerNumber"),
            Map.entry("number-missing", "taxNumber"),
            Map.entry("tax-number-too-long", "taxNumber"),
            Map.entry("tax-number-wrong", "taxNumber"),
            Map.entry("vat-id-wrong", "vatId"),
            Map.entry("address-missing", "street"),
            Map.entry("postal-code-wrong", "postalCode"),
            Map.entry("criteria-note-too-long", "criteriaNote"),
            Map.entry("iban-wrong", "iban"),
            Map.entry("contact-name-length", "contact"),
            Map.entry("contact-email-wrong", "email"),
            Map.entry("contact-phone-wrong", "phone"),
            Map.entry("website-wrong", "website"),
            Map.entry("offers-too-long", "offers"));

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_OFFERS = 5_000;
    private static final int LONGEST_WEBSITE = 300;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    /** Shows what was sent before. */
    void offer(PartnerApplication sent) {
        PartnerData data = sent.data();
        form.offer("name", data.name());
        form.offer("legalForm", data.legalForm());
        form.offer("registerCourt", data.registerCourt());
        form.offer("registerNumber", data.registerNumber());
        form.offer("taxNumber", data.taxNumber());
        form.offer("vatId", data.vatId());
        form.offer("street", data.street());
        form.offer("postalCode", data.postalCode());
        form.offer("city", data.city());
        form.offer("criteria", data.criteria().stream().map(Enum::name).toList());
        form.offer("criteriaNote", data.criteriaNote());
        form.offer("contact", sent.contact().name());
        form.offer("email", sent.contact().email());
        form.offer("phone", sent.contact().phone());
        form.offer("website", sent.contact().website());
        form.offer("offers", sent.proposedOffers());
    }

    /**
     * What was typed; what is wrong is noted.
     *
     * @param ibanKnown whether an IBAN was given before, so that an empty field leaves it as it is
     * @param notice version of the data-protection notice on the page, or null
     */
    PartnerApplication typed(boolean ibanKnown, Integer notice) {
        String name = form.required("name", "citizen.partner.name", LONGEST_NAME);
        String legalForm = form.choice("legalForm", "citizen.partner.legal-form", legalForms());
        if (legalForm == null) {
            form.refuse("legalForm", "citizen.form.missing", word("citizen.partner.legal-form"));
        }
        String court = form.text("registerCourt", "citizen.partner.register-court", LONGEST_NAME / 2);
        String number = form.text("registerNumber", "citizen.partner.register-number", LONGEST_NUMBER);
        String tax = form.text("taxNumber", "citizen.partner.tax-number", 30);
        String vat = form.text("vatId", "citizen.partner.vat-id", 20);
        String street = form.required("street", "citizen.partner.street", LONGEST_NAME);
        String code = form.required("postalCode", "citizen.partner.postal-code", 10);
        String city = form.required("city", "citizen.partner.city", LONGEST_NAME / 2);
        String note = form.text("criteriaNote", "citizen.partner.criteria-note", LONGEST_TEXT);
        String iban = ibanKnown
                ? form.text("iban", "citizen.partner.iban", LONGEST_NUMBER)
                : form.required("iban", "citizen.partner.iban", LONGEST_NUMBER);
        String contact = form.required("contact", "citizen.partner.contact", LONGEST_NAME);
        String email = EmailField.required(form, "email");
        String phone = form.text("phone", "citizen.partner.phone", LONGEST_NUMBER);
        String website = form.text("website", "citizen.partner.website", LONGEST_WEBSITE);
        String offers = form.text("offers", "citizen.partner.offers", LONGEST_OFFERS);
        PartnerData data = new PartnerData(
                name,
                legalForm == null ? null : LegalForm.valueOf(legalForm),
                court,
                number,
                tax,
                vat,
                street,
                code,
                city,
                criteria(),
                note,
                iban,
                null,
                null);
        PartnerApplication application = new PartnerApplication(
                data, new Contact(contact, email, phone, website), offers, notice, reader.language());
        application.problems().forEach(this::note);
        return application;
    }

    /** At its field, where that says nothing yet: all that is wrong is told at once. */
    private void note(Reason problem) {
        String field = FIELDS.get(problem.key().substring(problem.key().lastIndexOf('.') + 1));
        if (field == null || form.problem(field) == null) {
            form.refuse(field, problem);
        }
    }

    private Set<Criterion> criteria() {
        Set<Criterion> chosen = EnumSet.noneOf(Criterion.class);
        List<String> sent = form.texts("criteria");
        Arrays.stream(Criterion.values())
                .filter(one -> sent.contains(one.name()))
                .forEach(chosen::add);
        return chosen;
    }

    List<Choice> legalForms() {
        return choices(LegalForm.values());
    }

    List<Choice> criteriaChoices() {
        return choices(Criterion.values());
    }

    private List<Choice> choices(Enum<?>[] constants) {
        Texts texts = Texts.in(reader.language());
        return Arrays.stream(constants)
                .map(one -> new Choice(one.name(), texts.text(Words.key(one))))
                .toList();
    }

    private String word(String key) {
        return de.dresden.smartparticipation.web.language.Languages.text(reader.language(), key);
    }
}
