package de.dresden.smartparticipation.platform.identity;

/**
 * Whoever comes by the pages for citizens, without an account and without a name. Has no role: what a visitor may do stands in
 * the boundaries that admit everybody.
 */
public record Visitor() implements Actor {

    @Override
    public String kind() {
        return "VISITOR";
    }

    @Override
    public Long accountId() {
        return null;
    }

    @Override
    public String name() {
        return "–";
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
