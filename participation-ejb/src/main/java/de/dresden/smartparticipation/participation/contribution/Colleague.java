package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;

/**
 * An evaluator of a department, to whom a case can be given.
 *
 * @param id account
 * @param name full name
 */
public record Colleague(long id, String name) implements Serializable {}
