package de.dresden.smartparticipation.web.survey;

import java.io.Serializable;
import java.util.List;

/**
 * A cross table in words.
 *
 * @param text what was asked
 * @param by by whose answers it is split
 * @param groups headings of the columns
 * @param people how many are in each group
 * @param lines the answers
 * @param withheld whether all of it is kept back
 */
public record ShownCross(
        String text, String by, List<String> groups, List<String> people, List<ShownLine> lines, boolean withheld)
        implements Serializable {}
