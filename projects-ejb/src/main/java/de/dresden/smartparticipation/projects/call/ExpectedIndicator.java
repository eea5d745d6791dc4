package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;

/**
 * What the projects of a call shall bring.
 *
 * @param title what is measured
 * @param unit its unit, as {@code kg CO2e}
 * @param direction which way it is to go
 */
public record ExpectedIndicator(String title, String unit, Direction direction) implements Serializable {

    public ExpectedIndicator {
        title = title == null ? "" : title.strip();
        unit = unit == null ? "" : unit.strip();
    }
}
