package de.dresden.smartparticipation.web.survey;

import java.io.Serializable;
import java.util.List;

/**
 * A choice, a line of a matrix, or something to rank.
 *
 * @param field name of the form field
 * @param value what a choice sends; of others empty
 * @param label what is read
 * @param chosen whether the choice is chosen
 * @param steps what can be chosen for a line or rank
 * @param problem what is wrong with it; null: nothing
 */
public record AskedPart(String field, String value, String label, boolean chosen, List<AskedStep> steps, String problem)
        implements Serializable {}
