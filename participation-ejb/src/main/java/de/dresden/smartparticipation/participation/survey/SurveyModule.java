package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import java.io.Serializable;

/**
 * A survey with its module.
 *
 * @param module the module
 * @param survey the survey
 * @param answered whether somebody has answered, or has yet to confirm what was answered: then only what loses nothing may change
 * @param manageable whether this person may change it
 * @param letters how many letters with codes there are
 */
public record SurveyModule(ModuleFrame module, SurveyFrame survey, boolean answered, boolean manageable, int letters)
        implements Serializable {}
