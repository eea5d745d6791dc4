package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import java.io.Serializable;

/**
 * Where a contribution is about; every part may be missing.
 *
 * @param longitude degrees east, WGS 84; only together with the latitude
 * @param latitude degrees north, WGS 84
 * @param area key of the Stadtteil, or null
 * @param text the place in words, or null
 */
public record Place(Double longitude, Double latitude, String area, String text) implements Serializable {

    /** Nothing is known of the place. */
    public static final Place NOWHERE = new Place(null, null, null, null);

    private static final int LONGITUDES = 180;
    private static final int LATITUDES = 90;

    public Place {
        boolean half = (longitude == null) != (latitude == null);
        if (half || longitude != null && (Math.abs(longitude) > LONGITUDES || Math.abs(latitude) > LATITUDES)) {
            throw new Refused(Reason.of("participation.contribution.point-invalid"));
        }
        area = area == null || area.isBlank() ? null : area.strip();
        text = text == null || text.isBlank() ? null : text.strip();
    }
}
