package de.dresden.smartparticipation.participation.agency;

import java.io.Serializable;

/**
 * An agency in a list.
 *
 * @param id key
 * @param reference as {@code TB-0042}
 * @param name full name
 * @param kind what sort of body it is
 * @param email where notices go, or null
 * @param contact the person to contact who was entered last and is still there, or null
 * @param active whether it is heard on plans
 */
public record AgencyRow(
        long id, String reference, String name, AgencyKind kind, String email, String contact, boolean active)
        implements Serializable {}
