package de.dresden.smartparticipation.platform.identity;

/**
 * A job that runs for somebody, with that person's rights as they are while it runs.
 *
 * @param requester who asked for the job, loaded anew when it runs
 * @param job the job
 */
public record OnBehalf(Staff requester, long job) implements Actor {

    @Override
    public String kind() {
        return "JOB";
    }

    @Override
    public Long accountId() {
        return requester.id();
    }

    @Override
    public String name() {
        return requester.name();
    }

    @Override
    public boolean is(Role role) {
        return requester.is(role);
    }

    @Override
    public boolean is(Role role, long department) {
        return requester.is(role, department);
    }

    @Override
    public Capacity capacity(Role role, long department) {
        return requester.capacity(role, department);
    }
}
