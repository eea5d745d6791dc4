package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;
import java.time.Instant;

/** When and why a ranking was made. @param number 1 is the first one @param by name of the person */
public record RankingRow(int number, RankingCause cause, Instant at, String by) implements Serializable {}
