package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;

/**
 * A department in the catalogue.
 *
 * @param id key
 * @param code short name, capitals
 * @param name name
 * @param email address of its office, or null
 * @param active whether it can be chosen
 * @param people number of active accounts in it
 * @param version to be sent back with a change
 */
public record DepartmentRow(Long id, String code, String name, String email, boolean active, long people, long version)
        implements Serializable {}
