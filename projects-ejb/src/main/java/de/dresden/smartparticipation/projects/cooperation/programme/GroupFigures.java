package de.dresden.smartparticipation.projects.cooperation.programme;

import java.io.Serializable;

/**
 * What became of companies that have something in common, over all rounds.
 *
 * @param code of their sector, or key of their Stadtteil; empty: not said
 * @param applied companies that were in a round
 * @param matched companies in pairs that were released
 * @param accepted companies in pairs in which all have accepted
 */
public record GroupFigures(String code, int applied, int matched, int accepted) implements Serializable {}
