package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.projects.selection.core.Unfunded;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** What a project was short of by the rule, in words: every one that is not selected has its sentence. */
final class LackWords {

    private static final String KEY = "projects.laboratory.lack.";

    private LackWords() {}

    /** @param name how a project is called whose application has this reference */
    static String of(Unfunded one, UnaryOperator<String> name, Locale language) {
        Texts texts = Texts.in(language);
        Figures figures = new Figures(language);
        String supporters = figures.count(one.supporters());
        return switch (one.lack()) {
            case VOTES -> texts.text(KEY + "votes");
            case SHARES -> {
                String said = texts.text(KEY + "shares", supporters, figures.euros(cents(one)));
                yield one.overBudget() <= 0
                        ? said
                        : said + " " + texts.text(KEY + "budget-too", figures.euros(one.overBudget()));
            }
            case BUDGET -> texts.text(KEY + "budget", supporters, figures.euros(one.overBudget()));
            case ENDED ->
                texts.text(KEY + "ended", supporters, one.endedAt() == null ? "–" : name.apply(one.endedAt()));
        };
    }

    /** Whole cents, rounded up: less would not have been enough. */
    private static long cents(Unfunded one) {
        return one.missing().rounded().setScale(0, RoundingMode.CEILING).longValue();
    }
}
