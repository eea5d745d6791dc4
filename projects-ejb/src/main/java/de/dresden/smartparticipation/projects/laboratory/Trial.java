package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import java.util.Locale;

/**
 * What one rule selects.
 *
 * @param rule the rule
 * @param ofTheCall whether it is the one that decides; else it is for comparison
 * @param outcome with every step, in cents
 * @param reached voters with at least one funded project that they named
 */
public record Trial(SelectionRule rule, boolean ofTheCall, Outcome outcome, long reached) {

    /** The rule in words. */
    public String words(Locale language) {
        return RuleWords.of(rule, language);
    }

    /** The place of a project among the winners, from 1; 0 if it was not selected. @param reference of its application */
    public int place(String reference) {
        return outcome.winners().indexOf(reference) + 1;
    }
}
