package de.dresden.smartparticipation.projects.call;

import java.util.Map;
import java.util.TreeMap;

/** The terms as values by name: for the audit, for what is released and for what a change differs in. */
final class TermsFacts {

    private TermsFacts() {}

    static Map<String, Object> of(TermsData data) {
        Map<String, Object> facts = new TreeMap<>();
        FundingRules funding = data.funding();
        facts.put("lowestCents", funding.lowestCents());
        facts.put("highestCents", funding.highestCents());
        facts.put("shareBasisPoints", funding.shareBasisPoints());
        facts.put(
                "applicants",
                funding.applicants().stream().sorted().map(Enum::name).toList());
        MoneyRules money = data.money();
        facts.put("advanceDays", money.advanceDays());
        facts.put("retentionBasisPoints", money.retentionBasisPoints());
        facts.put("itemToleranceBasisPoints", money.itemToleranceBasisPoints());
        facts.put("proofMonths", money.proofMonths());
        facts.put("pettyCents", money.pettyCents());
        facts.put("dayCount", money.dayCount().name());
        facts.put("selection", data.selection() == null ? null : said(data.selection()));
        facts.put("criteria", data.criteria().stream().map(TermsFacts::said).toList());
        facts.put("checklist", data.checklist().stream().map(TermsFacts::said).toList());
        facts.put(
                "budget",
                new TreeMap<>(data.budget())
                        .entrySet().stream()
                                .map(one -> one.getKey() + ": " + one.getValue())
                                .toList());
        return facts;
    }

    private static String said(SelectionRule rule) {
        return rule.toString();
    }

    private static String said(Criterion one) {
        return "%d %s (%s) ×%d, %d–%d"
                        .formatted(one.id(), one.title(), one.help(), one.weight(), one.lowest(), one.highest())
                + english(one.titleEnglish(), one.helpEnglish());
    }

    private static String said(ChecklistItem one) {
        return "%d %s%s".formatted(one.id(), one.text(), one.mandatory() ? " !" : "") + english(one.textEnglish(), "");
    }

    /** Only where there is any: what was proposed before there were translations keeps its hash. */
    private static String english(String text, String help) {
        return text.isEmpty() && help.isEmpty() ? "" : " / " + text + (help.isEmpty() ? "" : " (" + help + ")");
    }
}
