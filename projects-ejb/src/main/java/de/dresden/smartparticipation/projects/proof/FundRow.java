package de.dresden.smartparticipation.projects.proof;

import java.io.Serializable;

/**
 * Money beside the grant, in cents.
 *
 * @param id key
 * @param kind where it comes from
 * @param plannedCents as in the financing plan
 * @param receivedCents as it came in
 */
public record FundRow(long id, FundKind kind, long plannedCents, long receivedCents) implements Serializable {}
