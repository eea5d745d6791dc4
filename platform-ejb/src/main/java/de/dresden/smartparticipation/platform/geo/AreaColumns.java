package de.dresden.smartparticipation.platform.geo;

import java.io.Serializable;

/**
 * How a file is read: which properties of the features hold what; blank ones are recognised by their usual names.
 *
 * @param key property with the key
 * @param name property with the name
 * @param district property with the larger part of the city
 * @param swapped whether the file has latitude before longitude, against the rule of GeoJSON
 */
public record AreaColumns(String key, String name, String district, boolean swapped) implements Serializable {

    public AreaColumns {
        key = key == null ? "" : key.strip();
        name = name == null ? "" : name.strip();
        district = district == null ? "" : district.strip();
    }

    public static AreaColumns usual() {
        return new AreaColumns("", "", "", false);
    }
}
