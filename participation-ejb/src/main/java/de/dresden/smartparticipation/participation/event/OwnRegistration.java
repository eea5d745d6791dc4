package de.dresden.smartparticipation.participation.event;

import java.io.Serializable;

/**
 * A registration, as its holder sees it through the secret link.
 *
 * @param event key of the event
 * @param name name that was given
 * @param state where it stands
 * @param waitingBefore how many wait before this one; 0 where it does not wait
 */
public record OwnRegistration(long event, String name, RegistrationState state, long waitingBefore)
        implements Serializable {}
