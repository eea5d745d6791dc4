package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;

/**
 * A template as somebody saw it.
 *
 * @param id key
 * @param version as it was read
 */
public record TemplateKey(long id, long version) implements Serializable {}
