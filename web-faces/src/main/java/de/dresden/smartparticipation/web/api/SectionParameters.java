package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.participation.publicview.MapSection;
import jakarta.ws.rs.QueryParam;

/** The part of a map that somebody looks at: {@code west}, {@code south}, {@code east}, {@code north}, {@code zoom}; all or none. */
public class SectionParameters {

    @QueryParam("west")
    private Double west;

    @QueryParam("south")
    private Double south;

    @QueryParam("east")
    private Double east;

    @QueryParam("north")
    private Double north;

    @QueryParam("zoom")
    private Integer zoom;

    /** The section, or null where everything is meant. */
    MapSection section() {
        boolean none = west == null && south == null && east == null && north == null;
        if (none) {
            return null;
        }
        if (west == null || south == null || east == null || north == null) {
            throw new BadRequest("web.api.section-parameter");
        }
        return new MapSection(west, south, east, north, zoom == null ? 0 : zoom);
    }
}
