package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.participation.module.Modules;
import de.dresden.smartparticipation.participation.survey.SurveyParticipation;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The surveys of a consultation whose results everybody may see. */
@Named("citizenSurveyLinks")
@RequestScoped
public class SurveyLinks {

    @Inject
    private Modules modules;

    @Inject
    private SurveyParticipation surveys;

    public List<ModuleFrame> of(String reference) {
        return modules.shown(reference).stream()
                .filter(module -> module.kind() == ModuleKind.SURVEY)
                .filter(this::isShown)
                .toList();
    }

    private boolean isShown(ModuleFrame module) {
        try {
            return surveys.of(module.id()).results();
        } catch (NotFound nothingAsked) {
            return false;
        }
    }
}
