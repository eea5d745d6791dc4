package de.dresden.smartparticipation.projects.cooperation.practice;

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

/** The good examples that are released, to which all of their companies still agree, for everybody. */
@Boundary
@Stateless
public class GoodExamples {

    @Inject
    private PublishedStories published;

    @Inject
    private GoodExamplePaper paper;

    /** Those that match, the latest first, at most 200. */
    @PermitAll
    public List<GoodExample> list(GoodExampleFilter filter) {
        return published.list(filter);
    }

    /** @throws NotFound where there is none, or none that is shown */
    @PermitAll
    public GoodExample of(String reference) {
        return published.one(reference).orElseThrow(() -> new NotFound(reference));
    }

    /** What filters offer. */
    @PermitAll
    public StoryWords words() {
        return published.words();
    }

    /** Writes the example as PDF. @throws NotFound where there is none, or none that is shown */
    @PermitAll
    public void write(String reference, Locale language, OutputStream out) {
        try {
            paper.write(of(reference), language, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
