package de.dresden.smartparticipation.platform.jobs;

/** Leaves a work that must not go on; its transaction is rolled back. */
final class JobStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why a work must not go on. */
    enum Cause {
        /** Somebody cancelled the job. */
        CANCELLED,
        /** Another node was given the lease. */
        LOST,
        /** This node is being stopped. */
        NODE_STOPS
    }

    private final Cause why;

    JobStopped(Cause why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    Cause why() {
        return why;
    }
}
