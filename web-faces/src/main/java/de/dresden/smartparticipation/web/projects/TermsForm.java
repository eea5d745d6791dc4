package de.dresden.smartparticipation.web.projects;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.call.ChecklistItem;
import de.dresden.smartparticipation.projects.call.Criterion;
import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.call.MoneyRules;
import de.dresden.smartparticipation.projects.call.TermsData;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The fields of a call's terms; lines without words count as absent. */
public class TermsForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 3;

    private final Map<String, Long> cents = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private List<ApplicantKind> applicants = new ArrayList<>();
    private DayCount dayCount;
    private final List<TermsLine> budget = new ArrayList<>();
    private final List<TermsLine> criteria = new ArrayList<>();
    private final List<TermsLine> checklist = new ArrayList<>();
    private final SelectionForm selection = new SelectionForm();

    /** @param year the first year for which a budget is offered where there is none */
    void show(TermsData data, int year) {
        cents.put("lowest", data.funding().lowestCents());
        cents.put("highest", data.funding().highestCents());
        cents.put("petty", data.money().pettyCents());
        numbers.put("share", data.funding().shareBasisPoints());
        numbers.put("advance", data.money().advanceDays());
        numbers.put("retention", data.money().retentionBasisPoints());
        numbers.put("tolerance", data.money().itemToleranceBasisPoints());
        numbers.put("proof", data.money().proofMonths());
        applicants =
                new ArrayList<>(data.funding().applicants().stream().sorted().toList());
        dayCount = data.money().dayCount();
        new TreeMap<>(data.budget()).forEach((one, amount) -> budget.add(TermsLine.budget(one, amount)));
        int next = data.budget().keySet().stream()
                .max(Comparator.naturalOrder())
                .map(last -> last + 1)
                .orElse(year);
        while (budget.size() < YEARS) {
            budget.add(TermsLine.budget(next++, null));
        }
        data.criteria().forEach(one -> criteria.add(TermsLine.of(one)));
        data.checklist().forEach(one -> checklist.add(TermsLine.of(one)));
        addCriterion();
        addItem();
        selection.show(data.selection());
    }

    TermsData data() {
        Map<Integer, Long> years = new HashMap<>();
        budget.stream()
                .filter(one -> one.getCents() != null && one.getCents() != 0 && one.getNumber() != null)
                .forEach(one -> years.merge(one.getNumber(), one.getCents(), Long::sum));
        List<Criterion> scored = criteria.stream()
                .filter(TermsLine::filled)
                .map(TermsLine::criterion)
                .toList();
        List<ChecklistItem> checked = checklist.stream()
                .filter(TermsLine::filled)
                .map(TermsLine::item)
                .toList();
        return new TermsData(
                new FundingRules(amount("lowest"), amount("highest"), number("share"), Set.copyOf(applicants)),
                new MoneyRules(
                        number("advance"),
                        number("retention"),
                        number("tolerance"),
                        number("proof"),
                        amount("petty"),
                        dayCount),
                selection.rule(),
                scored,
                checked,
                years);
    }

    private long amount(String name) {
        Long amount = cents.get(name);
        return amount == null ? 0 : amount;
    }

    private int number(String name) {
        Integer number = numbers.get(name);
        return number == null ? 0 : number;
    }

    /** One more year. */
    public void addYear() {
        Integer last = budget.get(budget.size() - 1).getNumber();
        budget.add(TermsLine.budget(last == null ? null : last + 1, null));
    }

    /** One more empty line. */
    public final void addCriterion() {
        criteria.add(TermsLine.of(Criterion.german(0, "", "", 1, 0, 5)));
    }

    /** One more empty line. */
    public final void addItem() {
        checklist.add(TermsLine.of(ChecklistItem.german(0, "", true)));
    }

    public ApplicantKind[] getAllApplicants() {
        return ApplicantKind.values();
    }

    public DayCount[] getDayCounts() {
        return DayCount.values();
    }

    public Map<String, Long> getCents() {
        return cents;
    }

    public Map<String, Integer> getNumbers() {
        return numbers;
    }

    public List<ApplicantKind> getApplicants() {
        return applicants;
    }

    public void setApplicants(List<ApplicantKind> applicants) {
        this.applicants = applicants;
    }

    public DayCount getDayCount() {
        return dayCount;
    }

    public void setDayCount(DayCount dayCount) {
        this.dayCount = dayCount;
    }

    public List<TermsLine> getBudget() {
        return budget;
    }

    public List<TermsLine> getCriteria() {
        return criteria;
    }

    public List<TermsLine> getChecklist() {
        return checklist;
    }

    public SelectionForm getSelection() {
        return selection;
    }
}
