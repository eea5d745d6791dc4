package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.application.Applicant;
import de.dresden.smartparticipation.projects.application.ApplicationData;
import de.dresden.smartparticipation.projects.application.ApplicationPart;
import de.dresden.smartparticipation.projects.application.FormStep;
import de.dresden.smartparticipation.projects.application.MoneyPlan;
import de.dresden.smartparticipation.projects.application.Proposal;
import de.dresden.smartparticipation.projects.application.Setting;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.format.Euros;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The fields of an application: what stands in those of a step, and what was typed there. */
@Dependent
class ApplyFields {

    private static final int LONGEST_LINE = 200;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    @Inject
    private ApplyRows rows;

    void offer(FormStep step, ApplicationData data) {
        switch (step) {
            case APPLICANT -> offer(data.applicant());
            case PROPOSAL -> offer(data.proposal());
            case SETTING -> offer(data.setting());
            case MONEY -> offer(data.money());
            default -> {
                // files and overview have no fields to fill in again
            }
        }
    }

    /** What was typed in this step; what is wrong is noted. */
    ApplicationPart typed(FormStep step) {
        return switch (step) {
            case APPLICANT -> applicant();
            case PROPOSAL -> proposal();
            case SETTING -> setting();
            default -> money();
        };
    }

    Applicant applicant() {
        String kind = form.choice("kind", "citizen.apply.kind", kinds(List.of(ApplicantKind.values())));
        return new Applicant(
                kind == null ? null : ApplicantKind.valueOf(kind),
                form.text("organisation", "citizen.apply.organisation", LONGEST_LINE),
                form.required("contact", "citizen.apply.contact", LONGEST_LINE),
                EmailField.required(form, "email"),
                form.text("phone", "citizen.apply.phone", 50),
                form.text("street", "citizen.apply.street", LONGEST_LINE),
                form.text("postalCode", "citizen.apply.postal-code", 10),
                form.text("city", "citizen.apply.city", 100));
    }

    private Proposal proposal() {
        return new Proposal(
                form.required("title", "citizen.apply.title-field", LONGEST_LINE),
                form.text("summary", "citizen.apply.summary", 500),
                form.text("description", "citizen.apply.description", 10_000),
                form.text("benefit", "citizen.apply.benefit", 5_000));
    }

    private Setting setting() {
        return new Setting(
                new TreeSet<>(form.texts("districts")),
                form.text("place", "citizen.apply.place", LONGEST_LINE),
                month("first", "citizen.apply.first"),
                month("last", "citizen.apply.last"),
                rows.steps(),
                rows.partners());
    }

    private MoneyPlan money() {
        return new MoneyPlan(
                rows.items(),
                cents("own", "citizen.apply.own"),
                cents("third", "citizen.apply.third"),
                cents("asked", "citizen.apply.asked"));
    }

    private YearMonth month(String field, String label) {
        String typed = form.text(field, label, 20);
        if (typed == null) {
            return null;
        }
        return Months.read(typed).orElseGet(() -> {
            form.refuse(field, "citizen.apply.month.wrong", typed);
            return null;
        });
    }

    /** Nothing typed is nothing to pay. */
    private long cents(String field, String label) {
        Long cents = form.euros(field, label);
        return cents == null ? 0 : cents;
    }

    private void offer(Applicant applicant) {
        form.offer("kind", applicant.kind());
        form.offer("organisation", applicant.organisation());
        form.offer("contact", applicant.name());
        form.offer("email", applicant.email());
        form.offer("phone", applicant.phone());
        form.offer("street", applicant.street());
        form.offer("postalCode", applicant.postalCode());
        form.offer("city", applicant.city());
    }

    private void offer(Proposal proposal) {
        form.offer("title", proposal.title());
        form.offer("summary", proposal.summary());
        form.offer("description", proposal.description());
        form.offer("benefit", proposal.benefit());
    }

    private void offer(Setting setting) {
        form.offer("districts", List.copyOf(setting.districts()));
        form.offer("place", setting.place());
        form.offer("first", setting.first());
        form.offer("last", setting.last());
        rows.offer(setting);
    }

    private void offer(MoneyPlan money) {
        form.offer("own", Euros.typed(money.ownCents(), reader.language()));
        form.offer("third", Euros.typed(money.thirdCents(), reader.language()));
        form.offer("asked", Euros.typed(money.askedCents(), reader.language()));
        rows.offer(money);
    }

    /** Those who may apply, in words. */
    List<Choice> kinds(FundingRules rules) {
        return kinds(rules.applicants().stream().sorted().toList());
    }

    private List<Choice> kinds(List<ApplicantKind> kinds) {
        return ApplyRows.choices(kinds, reader.language());
    }

    List<Choice> areas() {
        List<Choice> choices = new ArrayList<>();
        reader.areas().forEach((key, name) -> choices.add(new Choice(key, name)));
        return choices;
    }
}
