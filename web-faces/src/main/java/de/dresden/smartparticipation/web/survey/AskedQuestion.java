package de.dresden.smartparticipation.web.survey;

import de.dresden.smartparticipation.platform.survey.Question;
import java.io.Serializable;
import java.util.List;

/**
 * A question as it is drawn in a form.
 *
 * @param question the question
 * @param number as people see it
 * @param shown whether its condition holds with what was entered so far
 * @param condition the condition for the script, as JSON; empty: always
 * @param text what is asked
 * @param help hint, may be empty
 * @param field name of its form field, or what those of its parts begin with
 * @param parts choices, lines, things to rank
 * @param steps steps of a scale
 * @param value what was entered as text or number
 * @param suffix unit of a number; may be empty
 * @param low what the lowest step means
 * @param high what the highest step means
 * @param problem what is wrong with it as a whole; null: nothing
 */
public record AskedQuestion(
        Question question,
        int number,
        boolean shown,
        String condition,
        String text,
        String help,
        String field,
        List<AskedPart> parts,
        List<AskedStep> steps,
        String value,
        String suffix,
        String low,
        String high,
        String problem)
        implements Serializable {}
