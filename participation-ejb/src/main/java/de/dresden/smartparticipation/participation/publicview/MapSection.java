package de.dresden.smartparticipation.participation.publicview;

import java.io.Serializable;

/**
 * The part of a map that somebody looks at.
 *
 * @param west degrees east of its left border
 * @param south degrees north of its lower border
 * @param east degrees east of its right border
 * @param north degrees north of its upper border
 * @param zoom level of the map, 0 the whole earth, each one twice as near
 */
public record MapSection(double west, double south, double east, double north, int zoom) implements Serializable {

    private static final int NEAREST = 22;
    private static final int PIXELS = 72;
    private static final double PIXELS_OF_THE_EARTH = 256;
    private static final double DEGREES = 360;

    public MapSection {
        west = within(west, 180);
        east = within(east, 180);
        south = within(south, 90);
        north = within(north, 90);
        zoom = Math.max(0, Math.min(NEAREST, zoom));
    }

    private static double within(double degrees, int most) {
        return Double.isNaN(degrees) ? 0 : Math.max(-most, Math.min(most, degrees));
    }

    /** Degrees of longitude that a bundle of points is wide: {@value #PIXELS} pixels of the map. */
    double cell() {
        return DEGREES * PIXELS / (PIXELS_OF_THE_EARTH * Math.pow(2, zoom));
    }
}
