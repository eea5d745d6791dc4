package de.dresden.smartparticipation.projects.evaluation;

import java.io.Serializable;

/**
 * An indicator beside those of other projects.
 *
 * @param reference reference of its project
 * @param project title of its project
 * @param call title of the project's call, or null
 * @param row the indicator and how far it has come
 */
public record ComparedIndicator(String reference, String project, String call, IndicatorRow row)
        implements Serializable {}
