package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** The projects whose fact sheet is released and not withdrawn, for everybody. */
@Boundary
@Stateless
public class PublicProjects {

    @Inject
    private PublicReading reading;

    @Inject
    private FactSheetPaper paper;

    /** Those that match, the latest first, at most 500. */
    @PermitAll
    public List<PublicProjectRow> list(PublicProjectFilter filter) {
        return reading.list(filter);
    }

    /** @throws NotFound where there is none, or none that is shown */
    @PermitAll
    public PublicProject of(String reference) {
        return reading.one(reference).orElseThrow(() -> new NotFound(reference));
    }

    /** Writes the fact sheet as PDF. @throws NotFound where there is none, or none that is shown */
    @PermitAll
    public void write(String reference, Locale language, OutputStream out) {
        try {
            paper.write(of(reference), language, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
