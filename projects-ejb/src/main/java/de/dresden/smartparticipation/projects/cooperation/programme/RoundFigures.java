package de.dresden.smartparticipation.projects.cooperation.programme;

import de.dresden.smartparticipation.projects.cooperation.round.RoundFrame;
import java.io.Serializable;

/**
 * What became of a round.
 *
 * @param round what it is
 * @param applied companies that were in
 * @param matched companies in pairs that were released
 * @param pairs pairs that were released
 * @param accepted pairs in which all have accepted
 * @param granted pairs that have applied for a grant
 * @param finished pairs whose project is done
 */
public record RoundFigures(
        RoundFrame round, int applied, int matched, int pairs, int accepted, int granted, int finished)
        implements Serializable {}
