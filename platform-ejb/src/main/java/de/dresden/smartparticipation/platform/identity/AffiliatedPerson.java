package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;

/**
 * A person and whom the person speaks for.
 *
 * @param id account
 * @param login name used at login
 * @param name full name
 * @param external whether the person is from outside the city
 * @param organisation of somebody from outside, or null
 */
public record AffiliatedPerson(long id, String login, String name, boolean external, String organisation)
        implements Serializable {}
