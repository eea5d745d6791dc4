package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.application.CostItem;
import de.dresden.smartparticipation.projects.application.CostKind;
import de.dresden.smartparticipation.projects.application.MoneyPlan;
import de.dresden.smartparticipation.projects.application.PartnerEntry;
import de.dresden.smartparticipation.projects.application.PlanStep;
import de.dresden.smartparticipation.projects.application.Setting;
import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.format.Euros;
import de.dresden.smartparticipation.web.format.Words;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The rows of an application's plans: some more than are filled in, so that they work without a script; one left empty is none. */
@Dependent
class ApplyRows {

    private static final int EMPTY = 2;
    private static final int FEWEST = 3;
    private static final int MOST = 60;
    private static final int LONGEST_LINE = 200;

    @Inject
    private PublicForm form;

    @Inject
    private SentRows rows;

    @Inject
    private Reader reader;

    private int filledItems;
    private int filledSteps;
    private int filledPartners;

    /** @param extra how many rows more than usual were asked for */
    List<Integer> numbers(String kind, int extra) {
        int filled = kind.equals("item") ? filledItems : kind.equals("step") ? filledSteps : filledPartners;
        return rows.numbers(kind, Math.max(FEWEST, filled + EMPTY) + extra, MOST);
    }

    List<CostItem> items() {
        List<CostItem> items = new ArrayList<>();
        for (int row : rows.sent("item", MOST)) {
            String at = "item-" + row + "-";
            if (rows.any(at, "title", "cents", "kind")) {
                String title = form.required(at + "title", "citizen.apply.item.title", LONGEST_LINE);
                String kind = rows.needed(at + "kind", "citizen.apply.item.kind", kinds());
                String year = rows.needed(at + "year", "citizen.apply.item.year", years());
                items.add(new CostItem(
                        kind == null ? null : CostKind.valueOf(kind),
                        title,
                        cents(at + "cents"),
                        year == null ? 0 : Integer.parseInt(year)));
            }
        }
        return items;
    }

    List<PlanStep> steps() {
        List<PlanStep> steps = new ArrayList<>();
        for (int row : rows.sent("step", MOST)) {
            String at = "step-" + row + "-";
            if (rows.any(at, "title", "first", "last")) {
                steps.add(new PlanStep(
                        form.required(at + "title", "citizen.apply.step.title", LONGEST_LINE),
                        month(at + "first", "citizen.apply.step.first"),
                        month(at + "last", "citizen.apply.step.last")));
            }
        }
        return steps;
    }

    List<PartnerEntry> partners() {
        List<PartnerEntry> partners = new ArrayList<>();
        for (int row : rows.sent("partner", MOST)) {
            String at = "partner-" + row + "-";
            if (rows.any(at, "name", "kind", "contribution")) {
                String name = form.required(at + "name", "citizen.apply.partner.name", LONGEST_LINE);
                String kind = rows.needed(at + "kind", "citizen.apply.partner.kind", partnerKinds());
                String contribution = form.text(at + "contribution", "citizen.apply.partner.contribution", 500);
                partners.add(new PartnerEntry(kind == null ? null : ApplicantKind.valueOf(kind), name, contribution));
            }
        }
        return partners;
    }

    void offer(MoneyPlan money) {
        filledItems = money.items().size();
        for (int row = 0; row < filledItems; row++) {
            CostItem item = money.items().get(row);
            String at = "item-" + row + "-";
            form.offer(at + "title", item.title());
            form.offer(at + "kind", item.kind());
            form.offer(at + "cents", Euros.typed(item.cents(), reader.language()));
            form.offer(at + "year", item.year());
        }
    }

    void offer(Setting setting) {
        filledSteps = setting.steps().size();
        for (int row = 0; row < filledSteps; row++) {
            PlanStep step = setting.steps().get(row);
            form.offer("step-" + row + "-title", step.title());
            form.offer("step-" + row + "-first", step.first());
            form.offer("step-" + row + "-last", step.last());
        }
        filledPartners = setting.partners().size();
        for (int row = 0; row < filledPartners; row++) {
            PartnerEntry partner = setting.partners().get(row);
            form.offer("partner-" + row + "-name", partner.name());
            form.offer("partner-" + row + "-kind", partner.kind());
            form.offer("partner-" + row + "-contribution", partner.contribution());
        }
    }

    List<Choice> kinds() {
        return choices(Arrays.asList(CostKind.values()), reader.language());
    }

    List<Choice> partnerKinds() {
        return choices(Arrays.asList(ApplicantKind.values()), reader.language());
    }

    /** This year and the five after it, and whatever years stand there already. */
    List<Choice> years() {
        int now = reader.today().getYear();
        return IntStream.rangeClosed(now, now + 5)
                .mapToObj(String::valueOf)
                .map(year -> new Choice(year, year))
                .toList();
    }

    static List<Choice> choices(List<? extends Enum<?>> constants, Locale language) {
        Texts texts = Texts.in(language);
        return constants.stream()
                .map(one -> new Choice(one.name(), texts.text(Words.key(one))))
                .toList();
    }

    private long cents(String field) {
        Long cents = form.requiredEuros(field, "citizen.apply.item.cents");
        return cents == null ? 0 : cents;
    }

    private YearMonth month(String field, String label) {
        String typed = form.required(field, label, 20);
        if (typed == null) {
            return null;
        }
        return Months.read(typed).orElseGet(() -> {
            form.refuse(field, "citizen.apply.month.wrong", typed);
            return null;
        });
    }
}
