/**
 * Long work in the background: imports, exports, work on many cases at once.
 *
 * <p>A job is WAITING, then RUNNING under a lease, then DONE or FAILED. A node that dies loses its lease and another, or the
 * same after its restart, claims the job again: so every {@link de.dresden.smartparticipation.platform.jobs.JobWork} must
 * bear being repeated. What it does in a transaction of its {@link de.dresden.smartparticipation.platform.jobs.JobRun}
 * counts only as long as its lease is the latest one: the fence is compared in that transaction.
 *
 * <p>Whoever asked for a job sees, cancels and repeats it, and so does an administrator. While it runs, it acts with the
 * rights of its requester as they are then. Half a year after it was over its files and problems are gone, since they name persons
 * (but proofs stay, see {@link de.dresden.smartparticipation.platform.jobs.JobWork#resultStays}).
 */
package de.dresden.smartparticipation.platform.jobs;
