package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.call.ApplicantKind;
import de.dresden.smartparticipation.projects.call.CallData;
import de.dresden.smartparticipation.projects.call.ChecklistItem;
import de.dresden.smartparticipation.projects.call.Criterion;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.call.MoneyRules;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.call.TermsData;
import java.util.List;
import java.util.TreeMap;

/**
 * The terms of a call. Money in cents, parts in basis points (10,000 are the whole).
 *
 * @param selection how the public votes; missing where it does not
 */
public record CallTermsJson(
        long lowestCents,
        long highestCents,
        int shareBasisPoints,
        List<ApplicantKind> applicants,
        List<BudgetJson> budget,
        MoneyRules money,
        SelectionRule selection,
        List<Criterion> criteria,
        List<ChecklistItem> checklist) {

    /** The budget of a year. */
    public record BudgetJson(int year, long cents) {}

    /** What the projects shall bring. */
    public record IndicatorJson(
            String title, String titleEnglish, String unit, String unitEnglish, Direction direction) {}

    static CallTermsJson of(TermsData terms) {
        return new CallTermsJson(
                terms.funding().lowestCents(),
                terms.funding().highestCents(),
                terms.funding().shareBasisPoints(),
                terms.funding().applicants().stream().sorted().toList(),
                new TreeMap<>(terms.budget())
                        .entrySet().stream()
                                .map(one -> new BudgetJson(one.getKey(), one.getValue()))
                                .toList(),
                terms.money(),
                terms.selection(),
                terms.criteria(),
                terms.checklist());
    }

    static List<Integer> goals(CallData data) {
        return data.goals().stream().map(Goal::number).sorted().toList();
    }

    static List<IndicatorJson> indicators(CallData data) {
        return data.indicators().stream()
                .map(one -> new IndicatorJson(
                        one.title(), one.titleEnglish(), one.unit(), one.unitEnglish(), one.direction()))
                .toList();
    }
}
