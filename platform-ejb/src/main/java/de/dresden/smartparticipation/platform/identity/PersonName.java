package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;

/**
 * A person, to be chosen.
 *
 * @param id account
 * @param login name at login
 * @param name full name
 */
public record PersonName(Long id, String login, String name) implements Serializable {}
