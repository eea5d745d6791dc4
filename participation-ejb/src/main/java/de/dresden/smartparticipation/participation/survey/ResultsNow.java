package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.survey.SheetsRead;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import de.dresden.smartparticipation.platform.survey.SurveyIntake;
import de.dresden.smartparticipation.platform.survey.SurveySheets;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Which sheets somebody's results are made of at this moment. */
@Dependent
class ResultsNow {

    @Inject
    private SurveySheets sheets;

    @Inject
    private SurveyIntake intake;

    @Inject
    private CurrentActor actor;

    /** For staff: whoever may export the sheets could count them himself. */
    SheetsRead forStaff(ModuleFrame module, SurveyFrame survey) {
        return actor.get().is(Role.CONSULTATION_MANAGER, module.department())
                ? SheetsRead.ALL
                : forEverybody(module, survey);
    }

    /** A sheet that waits for its address to be confirmed can count after the end, too. */
    SheetsRead forEverybody(ModuleFrame module, SurveyFrame survey) {
        return module.open() || intake.isAwaiting(survey.id()) ? SheetsRead.SNAPSHOT : SheetsRead.FINAL;
    }

    /** Whether citizens see results, as it is set. */
    boolean arePublic(ModuleFrame module, SurveyFrame survey) {
        return switch (survey.results()) {
            case INTERNAL -> false;
            case AFTER_END -> !module.open() && hasAny(module, survey);
            case LIVE -> hasAny(module, survey);
        };
    }

    private boolean hasAny(ModuleFrame module, SurveyFrame survey) {
        return forEverybody(module, survey) == SheetsRead.FINAL ? survey.sheets() > 0 : sheets.anyShown(survey.id());
    }
}
