package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;

/**
 * A survey as it stands.
 *
 * @param id key; 0 while nothing was entered yet
 * @param version version of what was seen; 0 while nothing was entered yet
 * @param edition number of the questionnaire's wording; a sheet belongs to one
 * @param questionnaire what is asked
 * @param access who may take part how often
 * @param results when everybody may see the results
 * @param sheets how many sheets count
 */
public record SurveyFrame(
        long id,
        long version,
        int edition,
        Questionnaire questionnaire,
        SurveyAccess access,
        ResultsShown results,
        long sheets)
        implements Serializable {

    static final SurveyFrame NONE =
            new SurveyFrame(0, 0, 1, Questionnaire.EMPTY, SurveyAccess.OPEN, ResultsShown.AFTER_END, 0);
}
