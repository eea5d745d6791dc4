package de.dresden.smartparticipation.platform.intake;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A place on the map in WGS 84.
 *
 * @param latitude degrees north, −90 to 90
 * @param longitude degrees east, −180 to 180
 */
public record IntakePoint(BigDecimal latitude, BigDecimal longitude) implements Serializable {}
