package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An account in the list.
 *
 * @param login name at login, the key
 * @param name full name
 * @param kind employee or external
 * @param organisation of an external, otherwise null
 * @param email address, or null
 * @param roles roles in the order of their declaration
 * @param departments names of the departments, by name
 * @param state where it stands
 * @param lastSeenAt last request in a browser within the last 90 days, or null
 */
public record AccountRow(
        String login,
        String name,
        AccountKind kind,
        String organisation,
        String email,
        List<Role> roles,
        List<String> departments,
        AccountState state,
        Instant lastSeenAt)
        implements Serializable {}
