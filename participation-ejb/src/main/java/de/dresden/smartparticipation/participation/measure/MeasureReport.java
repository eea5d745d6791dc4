package de.dresden.smartparticipation.participation.measure;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What came out of judging the measures, for staff at any time; numbers of fewer than five people are told to nobody. */
@Boundary
@Stateless
public class MeasureReport {

    @Inject
    private ModuleAccess modules;

    @Inject
    private MeasureTallies tallies;

    @Inject
    private MeasureSheets sheets;

    /** @throws de.dresden.smartparticipation.platform.fault.NotFound where there is no such module, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public MeasureResults results(long module, ResultOrder order) {
        return tallies.of(modules.readable(module, ModuleKind.MEASURES)).ordered(order);
    }

    /** Writes the results. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public void write(long module, ResultOrder order, TableFormat format, Locale language, OutputStream out) {
        MeasureResults results = results(module, order);
        try {
            sheets.results(results, format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the matrix person × measure, with numbers in place of the people.
     *
     * @throws Refused where fewer than five have judged, and for PDF, which has no room for it
     */
    @RolesAllowed({CONSULTATION_MANAGER, AUDITOR})
    public void writeMatrix(long module, TableFormat format, Locale language, OutputStream out) {
        MeasureResults results = results(module, ResultOrder.LIST);
        if (!results.manyEnough()) {
            throw new Refused(Reason.of("participation.measure.too-few", MeasureResult.FEWEST));
        }
        if (format == TableFormat.PDF) {
            throw new Refused(Reason.of("participation.measure.no-pdf"));
        }
        try {
            sheets.matrix(results, format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
