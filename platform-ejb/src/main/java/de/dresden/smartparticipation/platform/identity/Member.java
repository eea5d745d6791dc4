package de.dresden.smartparticipation.platform.identity;

import java.util.Optional;

/**
 * A member of the climate app.
 *
 * @param reference the member's public reference; the name is not known here
 */
public record Member(String reference) implements Actor {

    /** No login begins like this: a colon is not allowed there. */
    private static final String PRINCIPAL = "member:";

    /** How the container calls the member. */
    String principal() {
        return PRINCIPAL + reference;
    }

    /** The member whom the container calls so; nothing where it is an account. */
    static Optional<Actor> called(String principal) {
        return principal.startsWith(PRINCIPAL)
                ? Optional.of(new Member(principal.substring(PRINCIPAL.length())))
                : Optional.empty();
    }

    @Override
    public String kind() {
        return "MEMBER";
    }

    @Override
    public Long accountId() {
        return null;
    }

    @Override
    public String name() {
        return reference;
    }

    @Override
    public boolean is(Role role) {
        return false;
    }

    @Override
    public boolean is(Role role, long department) {
        return false;
    }
}
