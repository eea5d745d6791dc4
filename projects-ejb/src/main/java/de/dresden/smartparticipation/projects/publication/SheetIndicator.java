package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Attainment;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import java.io.Serializable;
import java.util.List;

/**
 * An indicator as it stood when a fact sheet was written.
 *
 * @param id its key
 * @param title what is measured
 * @param unit its unit
 * @param aim from where to where it is to go
 * @param current the value that stood for the project, or null
 */
public record SheetIndicator(long id, String title, String unit, Aim aim, Measured current) implements Serializable {

    /** How far it had come. */
    public Attainment attainment() {
        return Attainment.of(aim, current == null ? List.of() : List.of(current));
    }
}
