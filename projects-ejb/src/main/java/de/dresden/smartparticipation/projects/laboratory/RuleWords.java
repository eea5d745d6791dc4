package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.call.SelectionMethod;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A rule in words, with all that makes it another one. */
final class RuleWords {

    private RuleWords() {}

    /** As {@code Methode der gleichen Anteile: Kosten der Projekte; nach Stimmen}. */
    static String of(SelectionRule rule, Locale language) {
        Texts texts = Texts.in(language);
        List<String> more = new ArrayList<>();
        if (rule.method() == SelectionMethod.MES) {
            more.add(texts.text("projects.utility." + lower(rule.utility())));
            more.add(texts.text(
                    "projects.laboratory.rest", texts.text("projects.completion." + lower(rule.completion()))));
        }
        if (rule.method() == SelectionMethod.GREEDY) {
            more.add(texts.text("projects.laboratory." + (rule.skipping() ? "skipping" : "not-skipping")));
        }
        if (rule.exhaustive()) {
            more.add(texts.text("projects.laboratory.exhaustive"));
        }
        if (rule.comparison()) {
            more.add(texts.text("projects.laboratory.compared"));
        }
        String name = texts.text("projects.selection-method." + lower(rule.method()));
        return more.isEmpty() ? name : name + ": " + String.join("; ", more);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
