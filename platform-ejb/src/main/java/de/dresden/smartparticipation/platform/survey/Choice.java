package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * One answer to choose, one thing to rank, one line of a matrix.
 *
 * @param key number within its question, never given twice
 * @param wording what it says
 */
public record Choice(int key, Wording wording) implements Serializable {}
