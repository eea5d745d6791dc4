package de.dresden.smartparticipation.projects.cooperation.company;

import java.io.Serializable;

/**
 * Somebody was named as partner by a company.
 *
 * @param by name of the company that named it
 * @param name how it called the one named
 * @param email the address at which that one was written to
 * @param known name of the company that is registered with this address, or null: it registers now
 */
public record Invitation(String by, String name, String email, String known) implements Serializable {}
