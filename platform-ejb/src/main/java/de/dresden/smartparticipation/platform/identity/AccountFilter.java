package de.dresden.smartparticipation.platform.identity;

import java.util.Set;

/**
 * Which accounts a list shows; an empty part does not narrow it.
 *
 * @param text part of name, login, address or organisation; null or blank for all
 * @param roles has one of these roles
 * @param departments works in one of these departments; ids
 * @param states stands in one of these states
 */
public record AccountFilter(String text, Set<Role> roles, Set<Long> departments, Set<AccountState> states) {

    public AccountFilter {
        text = text == null ? "" : text.strip();
        roles = Set.copyOf(roles);
        departments = Set.copyOf(departments);
        states = Set.copyOf(states);
    }

    public static AccountFilter all() {
        return new AccountFilter("", Set.of(), Set.of(), Set.of());
    }
}
