/**
 * Where things are: points, and the city's areas (Stadtteile), whose borders an administrator imports from a GeoJSON file.
 *
 * <p>An area is known by its key for ever; importing again renews names and borders and takes no area away, since cases point
 * to keys. Without borders an area still can be chosen by name.
 */
package de.dresden.smartparticipation.platform.geo;
