package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.projects.evaluation.core.Attainment;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.io.Serializable;

/**
 * An indicator and how far it has come.
 *
 * @param key key and version for the next command
 * @param project key of its project
 * @param data what it is
 * @param expected whether the call expects it
 * @param measurements how many valid measurements there are
 * @param current the value that stands for the project, or null
 * @param attainment how far it has come
 */
public record IndicatorRow(
        IndicatorKey key,
        long project,
        IndicatorData data,
        boolean expected,
        long measurements,
        Measured current,
        Attainment attainment)
        implements Serializable {}
