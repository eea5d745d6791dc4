package de.dresden.smartparticipation.platform.geo;

import java.io.Serializable;
import java.util.List;

/**
 * What an import would do.
 *
 * @param changes areas of the file, by key
 * @param kept areas that are there and not in the file; they stay
 * @param outlines the file's areas, simplified, as a GeoJSON collection for a map
 */
public record AreaPreview(List<Change> changes, List<AreaName> kept, String outlines) implements Serializable {

    /**
     * One area of the file.
     *
     * @param area as the file has it
     * @param was its present name where that is another one, else null
     * @param added whether it is not there yet
     */
    public record Change(AreaName area, String was, boolean added) implements Serializable {}

    /** How many areas are not there yet. */
    public long added() {
        return changes.stream().filter(Change::added).count();
    }

    /** How many areas are renewed. */
    public long renewed() {
        return changes.size() - added();
    }
}
