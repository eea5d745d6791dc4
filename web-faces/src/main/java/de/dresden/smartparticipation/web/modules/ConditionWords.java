package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.platform.survey.Condition;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.Questionnaire;
import de.dresden.smartparticipation.platform.survey.Term;
import de.dresden.smartparticipation.web.format.Shown;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** A condition as a sentence: «nur wenn Frage 3 ist „Ja“». */
final class ConditionWords {

    private ConditionWords() {}

    static String of(Condition condition, Questionnaire questionnaire) {
        if (condition.isAlways()) {
            return "";
        }
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String joint = " " + Languages.text(locale, condition.all() ? "modules.survey.and" : "modules.survey.or") + " ";
        String terms = condition.terms().stream()
                .map(term -> term(term, questionnaire, locale))
                .collect(Collectors.joining(joint));
        return text(locale, "modules.survey.only-if", terms);
    }

    private static String term(Term term, Questionnaire questionnaire, Locale locale) {
        Question asked = questionnaire.question(term.question()).orElseThrow();
        String value = asked.choice(term.value().intValue())
                .map(choice -> "„" + choice.wording().in(locale) + "“")
                .orElse(term.value().toPlainString());
        return text(
                locale,
                "modules.survey.term",
                String.valueOf(questionnaire.number(asked.key())),
                Shown.word(term.comparison()),
                value);
    }

    private static String text(Locale locale, String key, Object... values) {
        return new MessageFormat(Languages.text(locale, key), locale).format(values);
    }
}
