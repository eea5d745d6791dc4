package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.util.ArrayList;
import java.util.List;

/** The rules that are tried: the call's own and the usual others. */
final class Rules {

    private Rules() {}

    /** The call's own comes first and stands once. */
    static List<SelectionRule> tried(SelectionRule own) {
        List<SelectionRule> rules = new ArrayList<>(List.of(own));
        List.of(
                        like(own, SelectionMethod.GREEDY, null, null, true),
                        like(own, SelectionMethod.MES, Utility.COST, Completion.NONE, false),
                        like(own, SelectionMethod.MES, Utility.COST, Completion.ADD1U, false),
                        like(own, SelectionMethod.MES, Utility.CARDINALITY, Completion.ADD1U, false),
                        like(own, SelectionMethod.PHRAGMEN, null, null, false))
                .stream()
                .filter(rule -> !core(rule).equals(core(own)))
                .forEach(rules::add);
        return rules;
    }

    private static SelectionRule like(
            SelectionRule own, SelectionMethod method, Utility utility, Completion completion, boolean skipping) {
        return new SelectionRule(
                own.ballot(), own.most(), own.points(), method, utility, completion, skipping, false, false);
    }

    /** In the words of the core. */
    static Rule core(SelectionRule rule) {
        return switch (rule.method()) {
            case GREEDY ->
                rule.skipping()
                        ? Rule.greedy(Utility.COST)
                        : Rule.greedy(Utility.COST).withoutSkipping();
            case PHRAGMEN -> Rule.phragmen();
            case MES ->
                new Rule(
                        Rule.Method.EQUAL_SHARES,
                        rule.utility(),
                        rule.completion(),
                        rule.exhaustive(),
                        rule.comparison(),
                        true);
        };
    }
}
