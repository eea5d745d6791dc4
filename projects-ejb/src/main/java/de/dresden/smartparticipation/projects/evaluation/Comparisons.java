package de.dresden.smartparticipation.projects.evaluation;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Locale;

/** Compares the projects that a person may know of: how far their indicators have come, how they did as experiments. */
@Boundary
@Stateless
public class Comparisons {

    @Inject
    private ComparisonReading reading;

    @Inject
    private Clock clock;

    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public Comparison of(ComparisonFilter filter) {
        return reading.of(filter);
    }

    /** Writes the table of the indicators. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void writeIndicators(ComparisonFilter filter, TableFormat format, Locale language, OutputStream out) {
        ComparisonFile.INDICATORS.write(
                OnePage.of(reading.of(filter).indicators()), format, language, clock.instant(), out);
    }

    /** Writes the table of the criteria. */
    @RolesAllowed({PROJECT_MANAGER, EVALUATOR, TREASURER, AUDITOR})
    public void writeExperiments(ComparisonFilter filter, TableFormat format, Locale language, OutputStream out) {
        ComparisonFile.EXPERIMENTS.write(
                OnePage.of(reading.of(filter).experiments()), format, language, clock.instant(), out);
    }
}
