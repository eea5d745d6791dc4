package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.business.LegalForm;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyData;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyPart;
import de.dresden.smartparticipation.projects.cooperation.company.Particulars;
import de.dresden.smartparticipation.projects.cooperation.company.Portrait;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationForm;
import de.dresden.smartparticipation.projects.cooperation.company.RegistrationStep;
import de.dresden.smartparticipation.projects.cooperation.company.Teamwork;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The fields of a company's registration: what stands in those of a step, and what was typed there. */
@Dependent
class CompanyFields {

    private static final int LONGEST_LINE = 200;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    @Inject
    private CompanyRows rows;

    /** @param newEmail an address that waits for its confirmation, or null */
    void offer(RegistrationStep step, CompanyData data, String newEmail) {
        switch (step) {
            case COMPANY -> offer(data.particulars(), newEmail);
            case PORTRAIT -> offer(data.portrait());
            case NEEDS -> rows.offer(data.needs());
            case OFFERS -> rows.offer(data.offers());
            case TEAMWORK -> offer(data.teamwork());
            default -> {
                // the overview has no fields to fill in again
            }
        }
    }

    /** What was typed in this step; what is wrong is noted. */
    CompanyPart typed(RegistrationStep step, RegistrationForm choices) {
        return switch (step) {
            case COMPANY -> particulars(choices);
            case PORTRAIT -> portrait();
            case NEEDS -> rows.needs(choices.topics());
            case OFFERS -> rows.offers(choices.topics());
            default -> teamwork();
        };
    }

    Particulars particulars(RegistrationForm choices) {
        String legalForm = form.choice("legalForm", "citizen.partner.legal-form", legalForms());
        return new Particulars(
                form.required("name", "citizen.company.name", LONGEST_LINE),
                legalForm == null || unknown(legalForm) ? null : LegalForm.valueOf(legalForm),
                form.choice("sector", "citizen.company.sector", sectors(choices)),
                whole("employees", "citizen.company.employees"),
                form.required("contact", "citizen.apply.contact", LONGEST_LINE),
                EmailField.required(form, "email"),
                form.text("phone", "citizen.apply.phone", 50));
    }

    private boolean unknown(String legalForm) {
        return legalForms().stream().noneMatch(one -> one.value().equals(legalForm));
    }

    private Portrait portrait() {
        return new Portrait(
                form.text("street", "citizen.apply.street", LONGEST_LINE),
                form.text("postalCode", "citizen.apply.postal-code", 10),
                form.text("city", "citizen.apply.city", 100),
                form.choice("district", "citizen.company.district", areas()),
                form.text("website", "citizen.company.website", LONGEST_LINE),
                form.text("description", "citizen.company.description", 5_000));
    }

    private Teamwork teamwork() {
        return new Teamwork(
                whole("hours", "citizen.company.hours"),
                rows.wishes(),
                form.text("partnerName", "citizen.company.partner.name", LONGEST_LINE),
                EmailField.optional(form, "partnerEmail"));
    }

    /** Nothing typed is null. */
    private Integer whole(String field, String label) {
        String typed = form.text(field, label, 9);
        if (typed == null || typed.matches("\\d{1,6}")) {
            return typed == null ? null : Integer.valueOf(typed);
        }
        form.refuse(field, "citizen.company.number.wrong", typed);
        return null;
    }

    private void offer(Particulars data, String newEmail) {
        form.offer("name", data.name());
        form.offer("legalForm", data.legalForm());
        form.offer("sector", data.sector());
        form.offer("employees", data.employees());
        form.offer("contact", data.contact());
        form.offer("email", newEmail == null ? data.email() : newEmail);
        form.offer("phone", data.phone());
    }

    private void offer(Portrait data) {
        form.offer("street", data.street());
        form.offer("postalCode", data.postalCode());
        form.offer("city", data.city());
        form.offer("district", data.district());
        form.offer("website", data.website());
        form.offer("description", data.description());
    }

    private void offer(Teamwork data) {
        form.offer("hours", data.hoursPerMonth());
        form.offer("partnerName", data.partnerName());
        form.offer("partnerEmail", data.partnerEmail());
        rows.offer(data.wishes());
    }

    List<Choice> legalForms() {
        return ApplyRows.choices(List.of(LegalForm.values()), reader.language());
    }

    List<Choice> sectors(RegistrationForm choices) {
        return choices.sectors().stream()
                .map(one -> new Choice(one.code(), one.title().in(reader.language())))
                .toList();
    }

    List<Choice> areas() {
        List<Choice> choices = new ArrayList<>();
        reader.areas().forEach((key, name) -> choices.add(new Choice(key, name)));
        return choices;
    }
}
