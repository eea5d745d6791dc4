package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleCopying;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.TakeOver;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import de.dresden.smartparticipation.platform.survey.Surveys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Questions, who may take part, and when results are shown go along; sheets and letters with codes do not. */
@Dependent
class SurveyCopying implements ModuleCopying {

    @Inject
    private Surveys surveys;

    @Inject
    private ModuleDirectory modules;

    @Inject
    private Happenings happenings;

    @Override
    public ModuleKind kind() {
        return ModuleKind.SURVEY;
    }

    @Override
    public void copy(long original, long copy, Capacity by) {
        SurveyFrame from = surveys.of(SurveySubject.of(modules.of(original)));
        if (from.id() == 0) {
            return; // nothing was entered yet
        }
        ModuleFrame frame = modules.of(copy);
        Subject survey = SurveySubject.of(frame);
        Subject history = SurveySubject.history(frame);
        happenings.record(surveys.ask(survey, 0, new TakeOver(from.questionnaire()), history, by));
        happenings.record(
                surveys.set(survey, surveys.of(survey).version(), from.access(), from.results(), history, by));
    }
}
