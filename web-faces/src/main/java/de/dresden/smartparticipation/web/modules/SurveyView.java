package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.survey.SurveyCopy;
import de.dresden.smartparticipation.participation.survey.SurveyModule;
import de.dresden.smartparticipation.participation.survey.SurveySetup;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.AddSection;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.MoveQuestion;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.MoveSection;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.RemoveQuestion;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.RemoveSection;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.RewordSection;
import de.dresden.smartparticipation.platform.survey.Section;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The questionnaire with its sections and questions; a section is changed in the form below it. */
@Named("modulesSurveyView")
@ViewScoped
public class SurveyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveySetup setup;

    @Inject
    private Notices notices;

    private long module;
    private Integer section;
    private SurveyModule survey;
    private Map<String, String> others = Map.of();
    private String titleGerman;
    private String titleEnglish;
    private String introGerman;
    private String introEnglish;
    private String copied;

    public void load() {
        survey = setup.of(module);
        if (isChangeable() && !survey.answered()) {
            others = new LinkedHashMap<>();
            for (SurveyCopy other : setup.others(module)) {
                others.put(String.valueOf(other.module()), other.title() + " – " + other.consultation());
            }
        }
        if (section != null) {
            Section found = survey.survey().questionnaire().section(section);
            titleGerman = found.title().german();
            titleEnglish = found.title().english();
            introGerman = found.intro().german();
            introEnglish = found.intro().english();
        }
    }

    public String saveSection() {
        Wording title = new Wording(titleGerman, titleEnglish);
        Wording intro = new Wording(introGerman, introEnglish);
        return change(
                section == null ? new AddSection(title, intro) : new RewordSection(section, title, intro),
                section == null ? "modules.survey.section-added" : "modules.survey.section-changed");
    }

    public String moveSection(Section moved, boolean down) {
        return change(new MoveSection(moved.key(), down), "modules.survey.moved");
    }

    public String removeSection(Section removed) {
        return change(new RemoveSection(removed.key()), "modules.survey.section-removed");
    }

    public String move(Question moved, boolean down) {
        return change(new MoveQuestion(moved.key(), down), "modules.survey.moved");
    }

    public String remove(Question removed) {
        return change(new RemoveQuestion(removed.key()), "modules.survey.question-removed");
    }

    public String copy() {
        setup.copy(module, survey.survey().version(), Long.parseLong(copied));
        notices.done("modules.survey.copied");
        return here();
    }

    private String change(QuestionnaireChange change, String told) {
        setup.change(module, survey.survey().version(), change);
        notices.done(told);
        return here();
    }

    private String here() {
        return "/modules/survey.xhtml?faces-redirect=true&module=" + module;
    }

    /** Whether this person may change the questionnaire. */
    public boolean isChangeable() {
        return survey.manageable();
    }

    public Locale getLanguage() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public int number(Question question) {
        return survey.survey().questionnaire().number(question.key());
    }

    /** The condition in words; empty where it is always shown. */
    public String condition(Question question) {
        return ConditionWords.of(question.shown(), survey.survey().questionnaire());
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }

    public Integer getSection() {
        return section;
    }

    public void setSection(Integer section) {
        this.section = section;
    }

    public SurveyModule getSurvey() {
        return survey;
    }

    public Map<String, String> getOthers() {
        return others;
    }

    public String getTitleGerman() {
        return titleGerman;
    }

    public void setTitleGerman(String titleGerman) {
        this.titleGerman = titleGerman;
    }

    public String getTitleEnglish() {
        return titleEnglish;
    }

    public void setTitleEnglish(String titleEnglish) {
        this.titleEnglish = titleEnglish;
    }

    public String getIntroGerman() {
        return introGerman;
    }

    public void setIntroGerman(String introGerman) {
        this.introGerman = introGerman;
    }

    public String getIntroEnglish() {
        return introEnglish;
    }

    public void setIntroEnglish(String introEnglish) {
        this.introEnglish = introEnglish;
    }

    public String getCopied() {
        return copied;
    }

    public void setCopied(String copied) {
        this.copied = copied;
    }
}
