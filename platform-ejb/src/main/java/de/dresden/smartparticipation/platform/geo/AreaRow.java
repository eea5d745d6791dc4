package de.dresden.smartparticipation.platform.geo;

import java.io.Serializable;
import java.time.Instant;

/**
 * An area in the administrator's list.
 *
 * @param key what cases keep
 * @param name its name
 * @param district the larger part of the city it belongs to, or null
 * @param bordered whether its border is known
 * @param importedAt when it was imported last
 */
public record AreaRow(String key, String name, String district, boolean bordered, Instant importedAt)
        implements Serializable {}
