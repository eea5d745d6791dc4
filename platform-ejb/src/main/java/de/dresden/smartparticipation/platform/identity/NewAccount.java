package de.dresden.smartparticipation.platform.identity;

import java.util.Set;

/**
 * An account to be created.
 *
 * @param login name for the login, lower case: letters, digits, dot, hyphen, underscore; cannot be changed later
 * @param kind employee or external; cannot be changed later
 * @param data everything that can be changed later
 */
public record NewAccount(String login, AccountKind kind, AccountData data) {

    /** Shorthand for an account with these roles and departments. */
    public static NewAccount of(
            String login, AccountKind kind, String name, String email, Set<Role> roles, Set<Long> departments) {
        return new NewAccount(login, kind, new AccountData(name, email, null, roles, departments));
    }
}
