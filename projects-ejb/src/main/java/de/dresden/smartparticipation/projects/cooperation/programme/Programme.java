package de.dresden.smartparticipation.projects.cooperation.programme;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.COOPERATION_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.util.Locale;

/** The programme in figures, for who runs it or looks into it. */
@Boundary
@Stateless
public class Programme {

    @Inject
    private ProgrammeReading reading;

    @Inject
    private ProgrammeReport report;

    /** All figures; satisfaction as far as it may be told. */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public ProgrammeFigures figures() {
        return reading.all();
    }

    /** Writes the report: a document as PDF, else a table whose cells are guarded against formulas. @param out stays open */
    @RolesAllowed({COOPERATION_MANAGER, AUDITOR})
    public void write(TableFormat format, Locale language, OutputStream out) {
        report.write(reading.all(), format, language, out);
    }
}
