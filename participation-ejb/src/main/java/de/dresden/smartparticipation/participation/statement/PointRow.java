package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;

/**
 * A point of a statement.
 *
 * @param id key
 * @param number place in its statement, from 1
 * @param starts where the passage begins in the statement's text; null where the clerk said it in own words
 * @param ends where it ends
 * @param text the passage, or the clerk's words
 * @param topic what it is about
 * @param department who weighs it
 * @param departmentName name of the department
 */
public record PointRow(
        long id,
        int number,
        Integer starts,
        Integer ends,
        String text,
        String topic,
        long department,
        String departmentName)
        implements Serializable {}
