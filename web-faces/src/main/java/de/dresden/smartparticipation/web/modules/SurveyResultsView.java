package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.survey.ExportRequest;
import de.dresden.smartparticipation.participation.survey.SurveyEvaluation;
import de.dresden.smartparticipation.participation.survey.SurveyModule;
import de.dresden.smartparticipation.participation.survey.SurveySetup;
import de.dresden.smartparticipation.platform.survey.Question;
import de.dresden.smartparticipation.platform.survey.SurveyResults;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.web.faces.WholeFile;
import de.dresden.smartparticipation.web.frame.Notices;
import de.dresden.smartparticipation.web.survey.Showing;
import de.dresden.smartparticipation.web.survey.ShownCross;
import de.dresden.smartparticipation.web.survey.ShownResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** What came out of a survey, as bars and tables; one question split by another where both are chosen. */
@Named("modulesSurveyResultsView")
@ViewScoped
public class SurveyResultsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveySetup setup;

    @Inject
    private SurveyEvaluation evaluation;

    @Inject
    private Notices notices;

    private long module;
    private Integer question;
    private Integer by;
    private SurveyModule survey;
    private List<ShownResult> results = List.of();
    private String sheets;
    private ShownCross cross;

    public void load() {
        survey = setup.of(module);
        SurveyResults found = evaluation.results(module);
        Showing showing = new Showing(language());
        results = showing.of(found);
        sheets = showing.people(found.sheets());
        if (question != null && by != null) {
            cross = showing.of(evaluation.cross(module, question, by));
        }
    }

    /** At once up to 5,000 sheets, beyond that as a job. */
    public String download(String format, boolean codebook) throws IOException {
        ExportRequest request = new ExportRequest(module, TableFormat.valueOf(format), language(), codebook);
        if (!codebook && evaluation.isLong(request)) {
            long job = evaluation.enqueue(request);
            notices.done("modules.survey.export-begun");
            return "/jobs/list.xhtml?faces-redirect=true&job=" + job;
        }
        WholeFile.send(request.file(), out -> evaluation.write(request, out));
        return null;
    }

    /** Questions whose answers can be split. */
    public List<Question> getSplittable() {
        return questions().stream().filter(one -> one.kind().canBeSplit()).toList();
    }

    /** Questions by whose answers others can be split. */
    public List<Question> getSplitting() {
        return questions().stream().filter(one -> one.kind().splits()).toList();
    }

    private List<Question> questions() {
        return survey.survey().questionnaire().questions();
    }

    public int number(Question one) {
        return survey.survey().questionnaire().number(one.key());
    }

    public Locale getLanguage() {
        return language();
    }

    private static Locale language() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }

    public Integer getQuestion() {
        return question;
    }

    public void setQuestion(Integer question) {
        this.question = question;
    }

    public Integer getBy() {
        return by;
    }

    public void setBy(Integer by) {
        this.by = by;
    }

    public SurveyModule getSurvey() {
        return survey;
    }

    public List<ShownResult> getResults() {
        return results;
    }

    public String getSheets() {
        return sheets;
    }

    public ShownCross getCross() {
        return cross;
    }
}
