package de.dresden.smartparticipation.platform.identity;

/**
 * Whoever holds a secret link to one thing, and to nothing else.
 *
 * @param subjectReference reference of the thing that the link opens
 */
public record LinkHolder(String subjectReference) implements Actor {

    @Override
    public String kind() {
        return "LINK";
    }

    @Override
    public Long accountId() {
        return null;
    }

    @Override
    public String name() {
        return subjectReference;
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
