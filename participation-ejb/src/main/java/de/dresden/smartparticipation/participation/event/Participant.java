package de.dresden.smartparticipation.participation.event;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody who is registered, as the managers of the event see it.
 *
 * @param id key of the registration
 * @param number place in the order of confirmation, from 1; 0 while the address is not confirmed
 * @param name name, or null once forgotten
 * @param email address, or null once forgotten
 * @param state where it stands
 * @param askedAt when it was entered
 * @param attended whether the person came; null while nobody has said
 */
public record Participant(
        long id, long number, String name, String email, RegistrationState state, Instant askedAt, Boolean attended)
        implements Serializable {}
