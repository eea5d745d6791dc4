package de.dresden.smartparticipation.platform.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * What an administrator enters about a person.
 *
 * @param name full name, 2 to 200 characters
 * @param email address for notifications, or null
 * @param organisation for an external person whom he or she speaks for, otherwise null
 * @param roles what the person may do
 * @param departments where the person works; ids
 */
public record AccountData(String name, String email, String organisation, Set<Role> roles, Set<Long> departments)
        implements Serializable {

    public AccountData {
        name = name == null ? "" : name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        organisation = organisation == null || organisation.isBlank() ? null : organisation.strip();
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
    }
}
