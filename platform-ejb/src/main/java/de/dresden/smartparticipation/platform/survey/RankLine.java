package de.dresden.smartparticipation.platform.survey;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * How one choice was ranked.
 *
 * @param choice the choice
 * @param ranked how many gave it a place
 * @param first how many gave it the first place
 * @param meanRank mean of its places among those who gave it one, two digits; null where kept back
 * @param points Borda points: of m choices the first place counts m − 1, the last 0, no place 0; null where kept back
 */
public record RankLine(Choice choice, Cell ranked, Cell first, BigDecimal meanRank, Long points)
        implements Serializable {}
