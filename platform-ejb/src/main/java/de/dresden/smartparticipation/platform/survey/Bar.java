package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How many chose one answer.
 *
 * @param key key of the choice, or the step of the scale
 * @param wording the choice; of a step the name of that end, else empty
 * @param people how many
 * @param percent of those who saw the question, one digit; null where a number is hidden
 */
public record Bar(int key, Wording wording, Cell people, BigDecimal percent) implements Serializable {}
