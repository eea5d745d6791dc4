package de.dresden.smartparticipation.web.modules;

import de.dresden.smartparticipation.participation.survey.SurveyModule;
import de.dresden.smartparticipation.participation.survey.SurveySetup;
import de.dresden.smartparticipation.platform.survey.Entries;
import de.dresden.smartparticipation.web.survey.AskedSection;
import de.dresden.smartparticipation.web.survey.Asking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A survey as citizens will see it, all sections on one page; nothing can be sent. */
@Named("modulesSurveyPreviewView")
@RequestScoped
public class SurveyPreviewView {

    @Inject
    private SurveySetup setup;

    private long module;
    private SurveyModule survey;
    private List<AskedSection> sections = List.of();

    public void load() {
        survey = setup.of(module);
        Asking asking = new Asking(
                survey.survey().questionnaire(),
                Entries.NONE,
                List.of(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        sections = survey.survey().questionnaire().sections().stream()
                .map(asking::section)
                .toList();
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

    public List<AskedSection> getSections() {
        return sections;
    }
}
