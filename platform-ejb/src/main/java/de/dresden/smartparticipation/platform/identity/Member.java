package de.dresden.smartparticipation.platform.identity;

/**
 * A member of the climate app.
 *
 * @param reference the member's public reference; the name is not known here
 */
public record Member(String reference) implements Actor {

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
