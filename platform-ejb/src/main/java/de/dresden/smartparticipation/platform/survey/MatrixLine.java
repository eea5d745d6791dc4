package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.util.List;

/**
 * How one line of a matrix was judged.
 *
 * @param line the line
 * @param answered how many judged it
 * @param steps how many gave each step
 * @param figures middle of the steps
 */
public record MatrixLine(Choice line, Cell answered, List<Bar> steps, Figures figures) implements Serializable {}
