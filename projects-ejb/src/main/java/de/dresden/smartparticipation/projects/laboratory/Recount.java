package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.util.Locale;

/** How a reader of the published ballots counts again by just the rule that decided. */
final class Recount {

    private Recount() {}

    /** The call of REST that takes the file as its body, with every parameter that makes the rule another one. */
    static String call(SelectionRule rule) {
        String query =
                switch (rule.method()) {
                    case GREEDY -> "greedy&utility=cost&skipping=" + rule.skipping();
                    case MES ->
                        "mes&utility=" + lower(rule.utility()) + "&completion=" + lower(rule.completion())
                                + "&exhaustive=" + rule.exhaustive() + "&comparison=" + rule.comparison();
                    case PHRAGMEN -> "phragmen";
                };
        return "POST /api/v1/selections?rule=" + query;
    }

    /**
     * The rule in the words of the library (pabulib.org/format); {@code unknown} where it has none that says just this one, so that nobody
     * takes it for another: then the comment names it.
     */
    static String pabulib(SelectionRule rule) {
        if (rule.method() == SelectionMethod.GREEDY) {
            return rule.skipping() ? "greedy" : "greedy-no-skip";
        }
        boolean named = rule.method() == SelectionMethod.MES && rule.utility() == Utility.COST && !rule.exhaustive();
        if (!named || rule.completion() != Completion.NONE && rule.completion() != Completion.ADD1) {
            return "unknown";
        }
        return (rule.completion() == Completion.ADD1 ? "equalshares/add1" : "equalshares")
                + (rule.comparison() ? "-comparison" : "");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
