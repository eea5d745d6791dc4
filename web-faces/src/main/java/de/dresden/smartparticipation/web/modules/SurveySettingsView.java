package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.survey.LetterKind;
import de.dresden.smartparticipation.participation.survey.SurveyModule;
import de.dresden.smartparticipation.participation.survey.SurveySetup;
import de.dresden.smartparticipation.platform.survey.ResultsShown;
import de.dresden.smartparticipation.platform.survey.SurveyAccess;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Locale;

/** Who may take part in a survey, when its results are shown, and letters with codes. */
@Named("modulesSurveySettingsView")
@ViewScoped
public class SurveySettingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveySetup setup;

    @Inject
    private Notices notices;

    private long module;
    private SurveyModule survey;
    private String access;
    private String results;
    private int number = 100;

    public void load() {
        survey = setup.of(module);
        access = survey.survey().access().name();
        results = survey.survey().results().name();
    }

    public String save() {
        setup.set(module, survey.survey().version(), SurveyAccess.valueOf(access), ResultsShown.valueOf(results));
        notices.done("modules.survey.settings-saved");
        return "/modules/surveySettings.xhtml?faces-redirect=true&module=" + module;
    }

    /** Makes letters and hands them out, once. */
    public void letters(String kind) throws IOException {
        LetterKind wanted = LetterKind.valueOf(kind);
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        WholeFile.send(
                "codes-" + module + "." + wanted.extension(),
                out -> setup.letters(module, number, wanted, language, out));
    }

    /** Where citizens find it. */
    public String getPublicPage() {
        return "/public/survey.xhtml?module=" + module;
    }

    public boolean isByCode() {
        return survey.survey().access() == SurveyAccess.TOKEN;
    }

    public SurveyAccess[] getAccesses() {
        return SurveyAccess.values();
    }

    public ResultsShown[] getResultsShown() {
        return ResultsShown.values();
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }

    public SurveyModule getSurvey() {
        return survey;
    }

    public String getAccess() {
        return access;
    }

    public void setAccess(String access) {
        this.access = access;
    }

    public String getResults() {
        return results;
    }

    public void setResults(String results) {
        this.results = results;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
