package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;

/**
 * A department, to be chosen.
 *
 * @param id key
 * @param code short name, capitals
 * @param name name
 */
public record DepartmentName(Long id, String code, String name) implements Serializable {}
