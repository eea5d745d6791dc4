package de.dresden.smartparticipation.projects.jury;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * What one member gave an application, over all criteria.
 *
 * @param name name of the member
 * @param percent 0 to 100, rounded to two places
 * @param outlier whether it lies far from the others'
 * @param insteadOf whether the person stepped in for a member
 */
public record MarkRow(String name, BigDecimal percent, boolean outlier, boolean insteadOf) implements Serializable {}
