package de.dresden.smartparticipation.web.survey;

import java.io.Serializable;
import java.util.List;

/**
 * What came out of one question, in words.
 *
 * @param number number of the question
 * @param key key of the question
 * @param kind name of its kind
 * @param text what was asked
 * @param seen how many saw it
 * @param answered how many answered it
 * @param rows answers with bars; empty where there are none
 * @param mean mean with its unit; empty where it is not shown
 * @param median the same for the median
 * @param headings columns of the table of a matrix or ranking, without the first
 * @param lines lines of that table
 * @param withheld whether all of it is kept back
 * @param hides whether something of it is
 */
public record ShownResult(
        int number,
        int key,
        String kind,
        String text,
        String seen,
        String answered,
        List<ShownRow> rows,
        String mean,
        String median,
        List<String> headings,
        List<ShownLine> lines,
        boolean withheld,
        boolean hides)
        implements Serializable {}
