package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * A browser in which somebody is logged in.
 *
 * @param id number of the session
 * @param startedAt time of the login
 * @param lastSeenAt last request, to the minute
 * @param address network address at the login
 * @param agent what the browser calls itself
 */
public record OwnSession(Long id, Instant startedAt, Instant lastSeenAt, String address, String agent)
        implements Serializable {}
