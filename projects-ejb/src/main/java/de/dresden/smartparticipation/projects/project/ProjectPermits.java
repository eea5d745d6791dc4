package de.dresden.smartparticipation.projects.project;

import java.io.Serializable;

/**
 * A project, and what somebody may do with it; pages hide by it what the boundaries refuse.
 *
 * @param runs whether the person runs it
 * @param writes whether the person adds to its documents and diary, as long as it is not over
 */
public record ProjectPermits(ProjectFrame project, boolean runs, boolean writes) implements Serializable {}
