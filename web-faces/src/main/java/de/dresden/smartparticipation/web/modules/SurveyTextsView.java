package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.survey.FreeTextRow;
import de.dresden.smartparticipation.participation.survey.FreeTexts;
import de.dresden.smartparticipation.participation.survey.SurveyModule;
import de.dresden.smartparticipation.participation.survey.SurveySetup;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The free texts to one question, a page at a time; each can be made a contribution. */
@Named("modulesSurveyTextsView")
@ViewScoped
public class SurveyTextsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    @Inject
    private SurveySetup setup;

    @Inject
    private FreeTexts texts;

    @Inject
    private Notices notices;

    private long module;
    private int question;
    private int page = 1;
    private SurveyModule survey;
    private String asked;
    private int total;
    private List<FreeTextRow> rows = List.of();

    public void load() {
        survey = setup.of(module);
        asked = survey.survey()
                .questionnaire()
                .question(question)
                .orElseThrow(() -> new NotFound(question))
                .text()
                .in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        List<FreeTextRow> all = texts.of(module, question);
        total = all.size();
        page = Math.max(1, Math.min(page, getPages()));
        rows = List.copyOf(all.subList(Math.min(total, (page - 1) * SIZE), Math.min(total, page * SIZE)));
    }

    public String takeOn(FreeTextRow row) {
        notices.done("modules.survey.text-taken", texts.takeOn(module, question, row.sheet()));
        return "/modules/surveyTexts.xhtml?faces-redirect=true&module=" + module + "&question=" + question + "&page="
                + page;
    }

    public int getPages() {
        return Math.max(1, (total + SIZE - 1) / SIZE);
    }

    public long getModule() {
        return module;
    }

    public void setModule(long module) {
        this.module = module;
    }

    public int getQuestion() {
        return question;
    }

    public void setQuestion(int question) {
        this.question = question;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public SurveyModule getSurvey() {
        return survey;
    }

    public String getAsked() {
        return asked;
    }

    public int getTotal() {
        return total;
    }

    public List<FreeTextRow> getRows() {
        return rows;
    }
}
