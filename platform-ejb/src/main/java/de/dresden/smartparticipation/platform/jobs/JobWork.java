package de.dresden.smartparticipation.platform.jobs;

/**
 * One kind of long work; a package-private CDI bean of the room whose work it is.
 *
 * <p>It runs in a thread of its own, outside any transaction, in an active request context; {@code CurrentActor} is its
 * requester. There is no logged-in caller, so it calls its room's own beans and checks rights by the actor, not methods with
 * {@code @RolesAllowed}. It changes data only inside {@link JobRun#inTransaction} and {@link JobRun#finish}, and must bear
 * being run again from the start, or from its last checkpoint.
 */
public interface JobWork {

    /** Name of the kind, the same for ever: {@code contribution-import}. Its words are the text {@code platform.job.<kind>}. */
    String kind();

    /** Whether the file that it leaves stays for good, as a proof that names nobody; else it can be fetched for half a year. */
    default boolean resultStays() {
        return false;
    }

    /**
     * Does the work. A {@code Fault} fails the job with its sentence; a failure of the database or a conflict has it repeated.
     */
    void run(JobRun run) throws Exception;
}
