package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;
import java.time.Instant;

/**
 * A version of a template for reading.
 *
 * @param number number
 * @param data what it says
 * @param inForceFrom since when it was in force, or null
 */
public record TemplateVersionView(int number, TemplateData data, Instant inForceFrom) implements Serializable {}
