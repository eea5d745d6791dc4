package de.dresden.smartparticipation.projects.selection.core;

/**
 * What stands to the vote.
 *
 * @param id as it stands on the ballot; different for each project of an election
 * @param cost in the election's smallest unit (a cent, or whatever its figures are whole numbers of); not negative
 */
public record Project(String id, long cost) {

    public Project {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("a project needs an id");
        }
        if (cost < 0) {
            throw new IllegalArgumentException("the cost of " + id + " is negative");
        }
    }
}
