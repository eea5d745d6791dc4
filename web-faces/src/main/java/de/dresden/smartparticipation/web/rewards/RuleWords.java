package de.dresden.smartparticipation.web.rewards;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.rule.RuleName;
import de.dresden.smartparticipation.rewards.rule.RuleUnit;
import de.dresden.smartparticipation.web.format.Words;
import jakarta.faces.context.FacesContext;

/** A limit's value for reading. */
final class RuleWords {

    private RuleWords() {}

    /** With its unit; milligrams as kilograms, since nobody counts the zeros. */
    static String said(RuleName rule, long value) {
        return rule.unit() == RuleUnit.MILLIGRAMS
                ? Kilograms.exactly(value)
                : Texts.in(FacesContext.getCurrentInstance().getViewRoot().getLocale())
                        .text(Words.key(rule.unit()), value);
    }
}
