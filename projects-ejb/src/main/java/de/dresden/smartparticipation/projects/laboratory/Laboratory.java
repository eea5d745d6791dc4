package de.dresden.smartparticipation.projects.laboratory;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.JURY_MEMBER;
import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Reach;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.TookTooLong;
import de.dresden.smartparticipation.projects.vote.CountedVote;
import de.dresden.smartparticipation.projects.vote.VoteResult;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Tries the rules on the votes of a call. For all who work with projects. */
@Boundary
@Stateless
public class Laboratory {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @Inject
    private CallDirectory calls;

    @Inject
    private VoteResult result;

    @Inject
    private ProtocolWriting writing;

    /**
     * All rules on the same votes; without a result while the vote is open or sheets of paper are not done.
     *
     * @throws NotFound where there is no such call, it is a draft, or its ballot paper is not drawn up
     */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, AUDITOR})
    public Trials of(String reference) {
        CountedVote vote = result.of(calls.published(reference)).orElseThrow(() -> new NotFound(reference));
        Reason waits = waits(vote);
        SelectionRule own = vote.vote().paper().rule();
        List<Trial> trials = waits == null
                ? Rules.tried(own).stream()
                        .map(rule -> trial(vote, rule, rule == own))
                        .toList()
                : List.of();
        return new Trials(vote, trials, waits);
    }

    /**
     * Writes the protocol of the call's rule as PDF.
     *
     * @param out stays open
     * @throws Refused while there is no result
     */
    @RolesAllowed({PROJECT_MANAGER, JURY_MEMBER, AUDITOR})
    public void protocol(String reference, Locale language, OutputStream out) {
        Trials trials = of(reference);
        if (trials.waits() != null) {
            throw new Refused(trials.waits());
        }
        try {
            writing.write(trials, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reason waits(CountedVote vote) {
        if (!vote.over()) {
            return Reason.of("projects.laboratory.open");
        }
        return vote.count().complete() ? null : Reason.of("projects.laboratory.paper");
    }

    private static Trial trial(CountedVote vote, SelectionRule rule, boolean own) {
        try {
            Outcome outcome = Selection.of(
                    vote.election(), Rules.core(rule), Lots.drawn(vote.vote().seed()), Patience.of(LONGEST));
            return new Trial(rule, own, outcome, Reach.voters(vote.election(), outcome.winners()));
        } catch (TookTooLong e) {
            throw new Refused(Reason.of("projects.selection.too-long", String.valueOf(LONGEST.toSeconds())));
        }
    }
}
