package de.dresden.smartparticipation.projects.eligibility;

import java.io.Serializable;

/**
 * The check of an application in a command.
 *
 * @param application reference of the application
 * @param version of the check as it was read; 0 before its first change
 */
public record CheckKey(String application, long version) implements Serializable {}
