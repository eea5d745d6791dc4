package de.dresden.smartparticipation.projects.cooperation.round;

import java.io.Serializable;

/**
 * A company that named others of which nobody has said who they are: a wish, or that it must not be paired with them, does not count so far.
 *
 * @param company which
 * @param names how many
 */
public record OpenNames(CompanyName company, int names) implements Serializable {}
