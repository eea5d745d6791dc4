package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.projects.cooperation.satisfaction.OwnSurvey;
import de.dresden.smartparticipation.projects.cooperation.satisfaction.Satisfaction;
import de.dresden.smartparticipation.projects.cooperation.satisfaction.SatisfactionAnswers;
import de.dresden.smartparticipation.web.citizen.form.Choice;
import de.dresden.smartparticipation.web.citizen.form.PublicForm;
import de.dresden.smartparticipation.web.language.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A company tells how satisfied it is with its cooperation, 3 and 12 months after it began. */
@Named("citizenSatisfactionView")
@RequestScoped
public class SatisfactionView {

    private static final String ANSWER = "answer";
    private static final String YES = "yes";
    private static final int BEST = 5;
    private static final int LONGEST_WORDS = 2_000;

    @Inject
    private SatisfactionAnswers answers;

    @Inject
    private PublicForm form;

    @Inject
    private Reader reader;

    private String key;
    private String done;
    private OwnSurvey own;

    public String load() {
        form.keepPrivate();
        own = answers.of(key);
        if (!form.isSent(ANSWER)) {
            return null;
        }
        String satisfied = chosen("satisfied", "citizen.satisfaction.satisfied", getScale());
        String together = chosen("together", "citizen.satisfaction.together", getYesNo());
        String recommends = chosen("recommends", "citizen.satisfaction.recommends", getYesNo());
        String words = form.text("words", "citizen.satisfaction.words", LONGEST_WORDS);
        Set<Satisfaction.Result> results = EnumSet.noneOf(Satisfaction.Result.class);
        for (Satisfaction.Result result : Satisfaction.Result.values()) {
            if (form.texts("results").contains(result.name())) {
                results.add(result);
            }
        }
        if (form.isWrong()) {
            return null;
        }
        Satisfaction answer = new Satisfaction(
                Integer.parseInt(satisfied), YES.equals(together), results, YES.equals(recommends), words);
        return form.attempt(() -> {
                    answers.answer(key, answer);
                    return "/public/satisfaction.xhtml?done=1&key=" + key;
                })
                .map(form::leadTo)
                .orElse(null);
    }

    private String chosen(String field, String label, List<Choice> choices) {
        String value = form.choice(field, label, choices);
        if (value == null) {
            form.refuseChoice(field, label);
        }
        return value;
    }

    /** 1 to 5, the ends in words. */
    public List<Choice> getScale() {
        return IntStream.rangeClosed(1, BEST)
                .mapToObj(String::valueOf)
                .map(value -> new Choice(value, text("citizen.satisfaction.scale." + value)))
                .toList();
    }

    public List<Choice> getYesNo() {
        return List.of(new Choice(YES, text("word.yes")), new Choice("no", text("word.no")));
    }

    public List<Choice> getResults() {
        return Stream.of(Satisfaction.Result.values())
                .map(result -> new Choice(
                        result.name(),
                        text("cooperation.satisfaction." + result.name().toLowerCase(Locale.ROOT))))
                .toList();
    }

    private String text(String name) {
        return Languages.text(reader.language(), name);
    }

    public OwnSurvey getOwn() {
        return own;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    /** Not null: it was answered just now. */
    public String getDone() {
        return done;
    }

    public void setDone(String done) {
        this.done = "1".equals(done) ? done : null;
    }
}
