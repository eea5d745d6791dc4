package de.dresden.smartparticipation.projects.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** How the indicators of a project stand, for the other rooms of this module. Asks for no right. */
@Dependent
public class IndicatorStanding {

    private final IndicatorReading reading;

    @Inject
    public IndicatorStanding(IndicatorReading reading) {
        this.reading = reading;
    }

    /** By title; two statements. */
    public List<IndicatorRow> of(long project) {
        return reading.of(project);
    }
}
