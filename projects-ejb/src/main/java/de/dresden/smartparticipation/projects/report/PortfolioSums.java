package de.dresden.smartparticipation.projects.report;

import java.io.Serializable;

/**
 * What the projects of a portfolio come to; money in cents.
 *
 * @param late how many have a milestone whose day has passed
 * @param paidCents what was paid, less what came back
 */
public record PortfolioSums(
        long projects,
        long red,
        long yellow,
        long late,
        long plannedCents,
        long grantedCents,
        long committedCents,
        long paidCents)
        implements Serializable {}
