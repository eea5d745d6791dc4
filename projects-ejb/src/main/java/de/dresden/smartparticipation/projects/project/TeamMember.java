package de.dresden.smartparticipation.projects.project;

import java.io.Serializable;

/**
 * An employee who works on a project.
 *
 * @param person account
 * @param name full name
 * @param part what the person does in it; may be empty
 */
public record TeamMember(long person, String name, String part) implements Serializable {}
