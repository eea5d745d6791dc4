package de.dresden.smartparticipation.platform.geo;

import java.io.Serializable;

/**
 * An area of the city.
 *
 * @param key what cases keep, as {@code 07}
 * @param name what people call it
 * @param district the larger part of the city it belongs to, or null
 */
public record AreaName(String key, String name, String district) implements Serializable {}
