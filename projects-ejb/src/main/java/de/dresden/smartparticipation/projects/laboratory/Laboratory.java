package de.dresden.smartparticipation.projects.laboratory;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.JURY_MEMBER;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.vote.VoteResult;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** Tries the rules on the votes of a call. For all who work with projects. */
@Boundary
@Stateless
public class Laboratory {

    @Inject
    private CallDirectory calls;

    @Inject
    private VoteResult result;

    @Inject
    private Experiments experiments;

    @Inject
    private Origins origins;

    @Inject
    private ProtocolWriting writing;

    /**
     * All rules on the same votes; without a result while the vote is open or sheets of paper are not done.
     *
     * @throws NotFound where there is no such call, it is a draft, or its ballot paper is not drawn up
     */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, AUDITOR})
    public Trials of(String reference) {
        return experiments.on(result.of(calls.published(reference)).orElseThrow(() -> new NotFound(reference)));
    }

    /**
     * Writes the protocol of the call's rule as PDF.
     *
     * @param out stays open
     * @throws Refused while there is no result
     */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, AUDITOR})
    public void protocol(String reference, Locale language, OutputStream out) {
        Trials trials = finished(reference);
        try {
            writing.write(trials, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the ballots in the format of Pabulib, UTF-8, so that anybody can check the result.
     *
     * @param out stays open
     * @throws Refused while there is no result
     */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, AUDITOR})
    public void ballots(String reference, OutputStream out) {
        Trials trials = finished(reference);
        try {
            VotesFile.write(trials, origins.of(trials.vote().vote()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Trials finished(String reference) {
        Trials trials = of(reference);
        if (trials.waits() != null) {
            throw new Refused(trials.waits());
        }
        return trials;
    }
}
