package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;

/**
 * To whom a grant's notice went.
 *
 * @param name name
 * @param email address, or null
 */
public record GrantRecipient(String name, String email) implements Serializable {}
