package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import java.io.Serializable;

/**
 * A survey as citizens see it.
 *
 * @param module the module
 * @param survey the survey; the number of sheets is left out
 * @param closed why nobody can take part at this moment; null: everybody can
 * @param results whether the results are shown at this moment
 */
public record PublicSurvey(ModuleFrame module, SurveyFrame survey, Reason closed, boolean results)
        implements Serializable {}
