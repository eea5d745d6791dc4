package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.survey.PublicSurvey;
import de.dresden.smartparticipation.participation.survey.SurveyParticipation;
import de.dresden.smartparticipation.platform.survey.SurveyResults;
import de.dresden.smartparticipation.web.survey.Showing;
import de.dresden.smartparticipation.web.survey.ShownResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What came out of a survey, for everybody, once it is shown. */
@Named("citizenSurveyResultsView")
@RequestScoped
public class SurveyResultsView {

    @Inject
    private SurveyParticipation surveys;

    @Inject
    private Sending sending;

    private long module;
    private PublicSurvey survey;
    private List<ShownResult> results = List.of();
    private String sheets;

    public void load() {
        survey = surveys.of(module);
        SurveyResults found = surveys.results(module);
        Showing showing = new Showing(sending.language());
        results = showing.of(found);
        sheets = showing.people(found.sheets());
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }

    public PublicSurvey getSurvey() {
        return survey;
    }

    public List<ShownResult> getResults() {
        return results;
    }

    public String getSheets() {
        return sheets;
    }
}
