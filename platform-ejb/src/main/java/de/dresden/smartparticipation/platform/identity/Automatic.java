package de.dresden.smartparticipation.platform.identity;

/** The product itself: a deadline that passed, the first start. Has no role; what it may do stands in its code. */
public record Automatic() implements Actor {

    @Override
    public String kind() {
        return "AUTOMATIC";
    }

    @Override
    public Long accountId() {
        return null;
    }

    @Override
    public String name() {
        return "Smart Participation";
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
