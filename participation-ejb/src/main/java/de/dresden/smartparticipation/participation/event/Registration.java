package de.dresden.smartparticipation.participation.event;

import java.util.Locale;

/**
 * A registration, as the room works with it.
 *
 * @param id key
 * @param event key of its event
 * @param name name; null once forgotten
 * @param email address; null once forgotten
 * @param language language in which to write
 * @param state where it stands
 */
record Registration(long id, long event, String name, String email, Locale language, RegistrationState state) {

    Registration being(RegistrationState other) {
        return new Registration(id, event, name, email, language, other);
    }
}
