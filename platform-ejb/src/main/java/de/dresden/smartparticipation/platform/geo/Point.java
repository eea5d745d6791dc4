package de.dresden.smartparticipation.platform.geo;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;

/**
 * A place on earth in WGS 84.
 *
 * @param longitude degrees east, -180 to 180
 * @param latitude degrees north, -90 to 90
 */
public record Point(double longitude, double latitude) implements Serializable {

    /** @throws Refused where a coordinate is out of range or not a number */
    public Point {
        if (!(Math.abs(longitude) <= 180) || !(Math.abs(latitude) <= 90)) {
            throw new Refused(Reason.of("platform.geo.point-out-of-range"));
        }
    }

    /** The point, or null where both coordinates are null. */
    public static Point of(Double longitude, Double latitude) {
        if (longitude == null && latitude == null) {
            return null;
        }
        if (longitude == null || latitude == null) {
            throw new Refused(Reason.of("platform.geo.point-half"));
        }
        return new Point(longitude, latitude);
    }
}
