package de.dresden.smartparticipation.projects.application;

import java.io.Serializable;

/**
 * A file of an application as its sender sees it.
 *
 * @param id key
 * @param name name
 * @param size bytes
 */
public record OwnFile(long id, String name, long size) implements Serializable {}
