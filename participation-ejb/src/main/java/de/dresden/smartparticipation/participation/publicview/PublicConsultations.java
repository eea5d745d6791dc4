package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Consultations for everybody: none that is a draft. */
@Stateless
@Boundary
public class PublicConsultations {

    @Inject
    private PublicReading reading;

    /**
     * The consultations that match: first those that run, the next to end first; then what is coming, what is evaluated, and
     * what came out, the newest first. Two statements.
     */
    @PermitAll
    public List<PublicRow> list(PublicFilter filter, Locale language) {
        return reading.list(language).stream().filter(filter::matches).toList();
    }

    /**
     * One consultation, in the reader's language where that was written.
     *
     * @throws NotFound where there is none, or where it is a draft
     */
    @PermitAll
    public PublicConsultation details(String reference, Locale language) {
        return reading.details(reference, language);
    }

    /**
     * How a consultation is called, for the way back to it.
     *
     * @throws NotFound where there is none, or where it is a draft
     */
    @PermitAll
    public PublicName name(String reference, Locale language) {
        return reading.name(reference, language);
    }

    /**
     * The consultation in easy language.
     *
     * @return formatted text, or nothing while it is not written
     * @throws NotFound where there is no such consultation, or where it is a draft
     */
    @PermitAll
    public Optional<String> easy(String reference) {
        return reading.easy(reference);
    }

    /**
     * What came of it: in words, where they were written, and in figures.
     *
     * @throws NotFound where there is none, or where it is a draft
     */
    @PermitAll
    public PublicResults results(String reference, Locale language) {
        return reading.results(reference, language);
    }
}
