package de.dresden.smartparticipation.projects.evaluation;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.evaluation.core.SeriesChart;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

/** Shows indicators and their series to who may know of the project. All throw {@code NotFound} for anybody else. */
@Boundary
@Stateless
public class IndicatorViews {

    @Inject
    private IndicatorReading reading;

    @Inject
    private ProjectSight sight;

    @Inject
    private CallDirectory calls;

    @Inject
    private Clock clock;

    /** The indicators of a project and what its call expects besides. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public ProjectIndicators of(String project) {
        ProjectFrame frame = sight.read(project);
        List<IndicatorRow> rows = reading.of(frame.id());
        return new ProjectIndicators(frame, rows, Indicators.missing(frame, rows, calls), sight.runs(frame));
    }

    /** One with all versions of its measurements and its chart. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public IndicatorSheet sheet(long indicator) {
        IndicatorRow row = reading.one(indicator);
        ProjectFrame project = sight.read(row.project());
        List<MeasurementRow> versions = reading.versions(indicator);
        List<Measured> valid = versions.stream()
                .filter(MeasurementRow::valid)
                .map(MeasurementRow::measured)
                .toList();
        return new IndicatorSheet(
                project, row, versions, SeriesChart.of(row.data().aim(), valid), sight.runs(project));
    }

    /** Writes all versions of the measurements of an indicator, the latest day first. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void write(long indicator, TableFormat format, Locale language, OutputStream out) {
        sight.read(reading.one(indicator).project());
        MeasurementFile.TABLE.write(OnePage.of(reading.versions(indicator)), format, language, clock.instant(), out);
    }
}
