package de.dresden.smartparticipation.web.survey;

import java.io.Serializable;
import java.util.List;

/**
 * A line of a table in words.
 *
 * @param label what it is about
 * @param cells its values
 */
public record ShownLine(String label, List<String> cells) implements Serializable {}
