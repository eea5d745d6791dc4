package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.survey.SurveyModule;
import de.dresden.smartparticipation.participation.survey.SurveySetup;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.survey.Choice;
import de.dresden.smartparticipation.platform.survey.Comparison;
import de.dresden.smartparticipation.platform.survey.Condition;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.QuestionKind;
import de.dresden.smartparticipation.platform.survey.Questionnaire;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.AddQuestion;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.ChangeQuestion;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One question of a survey: new in a section, or an existing one. */
@Named("modulesSurveyQuestionView")
@ViewScoped
public class SurveyQuestionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int TERMS = 3;
    private static final int SPARE = 3;

    @Inject
    private SurveySetup setup;

    @Inject
    private Notices notices;

    private long module;
    private int section;
    private Integer question;
    private SurveyModule survey;
    private QuestionEntry entry = new QuestionEntry();
    private List<PartRow> parts = new ArrayList<>();
    private List<TermRow> terms = new ArrayList<>();
    private boolean all = true;

    public void load() {
        survey = setup.of(module);
        Questionnaire questionnaire = questionnaire();
        if (question != null) {
            Question found = questionnaire.question(question).orElseThrow(() -> new NotFound(question));
            entry = new QuestionEntry(found);
            partsOf(found).forEach(part -> parts.add(new PartRow(part)));
            found.shown().terms().forEach(term -> terms.add(new TermRow(term, questionnaire)));
            all = found.shown().all();
        }
        moreParts();
        while (terms.size() < TERMS) {
            terms.add(new TermRow());
        }
    }

    /** More rows for choices or lines. */
    public void moreParts() {
        for (int i = 0; i < SPARE; i++) {
            parts.add(new PartRow());
        }
    }

    public void moveUp(PartRow row) {
        int place = parts.indexOf(row);
        parts.remove(place);
        parts.add(Math.max(0, place - 1), row);
    }

    public String save() {
        Question entered = entry.question(question == null ? 0 : question, choices(), condition());
        setup.change(
                module,
                survey.survey().version(),
                question == null ? new AddQuestion(section, entered) : new ChangeQuestion(entered));
        notices.done(question == null ? "modules.survey.question-added" : "modules.survey.question-changed");
        return "/modules/survey.xhtml?faces-redirect=true&module=" + module;
    }

    private List<Choice> choices() {
        int free = question == null
                ? 0
                : questionnaire().question(question).stream()
                        .flatMap(known -> partsOf(known).stream())
                        .mapToInt(Choice::key)
                        .max()
                        .orElse(0);
        List<Choice> choices = new ArrayList<>();
        for (PartRow row : parts) {
            if (row.isEntered()) {
                choices.add(row.choice(row.key() == 0 ? ++free : row.key()));
            }
        }
        return choices;
    }

    private Condition condition() {
        return new Condition(
                all,
                terms.stream()
                        .filter(TermRow::isEntered)
                        .map(row -> row.term(questionnaire()))
                        .toList());
    }

    /** The answers a condition can ask for, of the questions before this one. */
    public Map<String, String> getAnswers() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        Map<String, String> answers = new LinkedHashMap<>();
        for (Question earlier : questionnaire().before(question == null ? 0 : question)) {
            String number = questionnaire().number(earlier.key()) + ". ";
            String name = number + shortened(earlier.text().in(locale)) + ": ";
            earlier.choices()
                    .forEach(choice -> answers.put(
                            earlier.key() + ":" + choice.key(),
                            name + choice.wording().in(locale)));
            if (earlier.kind() == QuestionKind.SCALE) {
                earlier.scale().steps().forEach(step -> answers.put(earlier.key() + ":" + step, name + step));
            }
            if (earlier.kind() == QuestionKind.NUMBER) {
                answers.put(earlier.key() + ":", name + "#");
            }
        }
        return answers;
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 59) + "…" : text;
    }

    public List<Comparison> getComparisons() {
        return List.of(Comparison.IS, Comparison.IS_NOT, Comparison.AT_LEAST, Comparison.AT_MOST);
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    private static List<Choice> partsOf(Question question) {
        return question.kind() == QuestionKind.MATRIX ? question.lines() : question.choices();
    }

    private Questionnaire questionnaire() {
        return survey.survey().questionnaire();
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }

    public int getSection() {
        return section;
    }

    public void setSection(int section) {
        this.section = section;
    }

    public Integer getQuestion() {
        return question;
    }

    public void setQuestion(Integer question) {
        this.question = question;
    }

    public SurveyModule getSurvey() {
        return survey;
    }

    public QuestionEntry getEntry() {
        return entry;
    }

    public List<PartRow> getParts() {
        return parts;
    }

    public List<TermRow> getTerms() {
        return terms;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
