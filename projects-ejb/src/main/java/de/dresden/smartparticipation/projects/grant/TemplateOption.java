package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;

/**
 * A template to choose.
 *
 * @param id key of its version in force
 * @param name name
 * @param number number of that version
 */
public record TemplateOption(long id, String name, int number) implements Serializable {}
