package de.dresden.smartparticipation.participation.agency;

import java.io.Serializable;

/**
 * What other rooms need to know of an agency.
 *
 * @param id key
 * @param reference as {@code TB-0042}
 * @param name full name
 * @param address where letters go, or null
 * @param email where notices go, or null
 * @param active whether it is heard on plans
 */
public record AgencyHead(long id, String reference, String name, String address, String email, boolean active)
        implements Serializable {}
