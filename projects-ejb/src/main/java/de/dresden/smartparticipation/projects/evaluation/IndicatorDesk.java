package de.dresden.smartparticipation.projects.evaluation;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** What all commands on indicators do alike: open one with rights, and judge a measurement. */
@Dependent
class IndicatorDesk {

    @Inject
    private IndicatorReading reading;

    @Inject
    private IndicatorRegister register;

    @Inject
    private ProjectSight sight;

    @Inject
    private AreaDirectory areas;

    @Inject
    private Clock clock;

    /** An indicator in a command, its project, and in whose name somebody acts. */
    record Opened(IndicatorRow row, ProjectFrame project, Capacity by) {}

    /** Holds it for a change of its series. @throws de.dresden.smartparticipation.platform.fault.NotFound also where the person may not know of its project */
    Opened open(long indicator) {
        ProjectSight.Running running = sight.run(register.hold(indicator));
        return new Opened(reading.one(indicator), running.project(), running.by());
    }

    /** @throws Refused where the measurement cannot be one, or there is one of that day and place other than that which it replaces */
    void requireNew(Opened opened, MeasurementData data, Long replaced) {
        Measured measured = data.measured();
        AcceptableIndicator.require(measured, today());
        AcceptableIndicator.requirePlausible(data, opened.row().data().aim());
        if (measured.area() != null
                && areas.names().stream().noneMatch(one -> one.key().equals(measured.area()))) {
            throw new Refused(AcceptableIndicator.because("area-unknown", measured.area()));
        }
        if (register.measured(opened.row().key().id(), measured, replaced)) {
            throw new Refused(AcceptableIndicator.because("measured-already", measured.day()));
        }
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), Clocks.BERLIN);
    }
}
