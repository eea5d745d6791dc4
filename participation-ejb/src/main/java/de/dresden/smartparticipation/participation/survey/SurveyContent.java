package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleContent;
import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.survey.Surveys;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** A survey without questions and answers holds nothing. */
@Dependent
class SurveyContent implements ModuleContent {

    @Inject
    private Surveys surveys;

    @Inject
    private ModuleDirectory modules;

    @Override
    public ModuleKind kind() {
        return ModuleKind.SURVEY;
    }

    @Override
    public boolean isEmpty(long module) {
        Subject subject = SurveySubject.of(modules.of(module));
        return surveys.of(subject).questionnaire().sections().isEmpty() && surveys.isUnanswered(subject);
    }
}
