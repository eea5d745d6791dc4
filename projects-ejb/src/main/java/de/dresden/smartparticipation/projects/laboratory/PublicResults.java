package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallState;
import de.dresden.smartparticipation.projects.laboratory.CityRulings.Decided;
import de.dresden.smartparticipation.projects.selection.core.Unfunded;
import de.dresden.smartparticipation.projects.vote.VoteFrame;
import de.dresden.smartparticipation.projects.vote.VoteOption;
import de.dresden.smartparticipation.projects.vote.VoteResult;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The result of a vote for everybody, once the vote is over and two people have decided on it, or its call is closed. */
@Boundary
@Stateless
public class PublicResults {

    @Inject
    private CallDirectory calls;

    @Inject
    private VoteResult result;

    @Inject
    private Experiments experiments;

    @Inject
    private FinishedVotes finished;

    @Inject
    private CityRulings rulings;

    @Inject
    private ProtocolWriting writing;

    @Inject
    private Origins origins;

    /** Whether there is one to read; also false where there is no such call. */
    @PermitAll
    public boolean isThere(String reference) {
        try {
            return vote(calls.published(reference)).isPresent();
        } catch (NotFound unknown) {
            return false;
        }
    }

    /** @throws NotFound where there is none to read, or not yet */
    @PermitAll
    public PublicResult of(String reference, Locale language) {
        CallFrame call = calls.published(reference);
        Trials trials = trials(call);
        Map<String, Decided> decided = rulings.of(call.id());
        return new PublicResult(
                call,
                trials.own().rule().ballot(),
                trials.own().words(language),
                Recount.call(trials.own().rule()),
                trials.own().outcome().budget(),
                trials.own().outcome().cost(),
                trials.vote().election().voters(),
                trials.own().reached(),
                rows(trials, decided, language),
                !decided.isEmpty(),
                trials.turnout());
    }

    /**
     * Writes the protocol as PDF.
     *
     * @param out stays open
     * @throws NotFound where there is none to read, or not yet
     */
    @PermitAll
    public void protocol(String reference, Locale language, OutputStream out) {
        try {
            writing.write(trials(calls.published(reference)), language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the ballots in the format of Pabulib, UTF-8, so that anybody can check the result. There is nothing of a person in it: no
     * age, no Stadtteil, no way of voting, no time; voters are numbers in the order of what stands on the ballots.
     *
     * @param out stays open
     * @throws NotFound where there is no result to read, or not yet
     */
    @PermitAll
    public void ballots(String reference, OutputStream out) {
        Trials trials = trials(calls.published(reference));
        try {
            VotesFile.write(trials, origins.of(trials.vote().vote()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Trials trials(CallFrame call) {
        VoteFrame vote = vote(call).orElseThrow(() -> new NotFound(call.reference()));
        return finished.of(vote, () -> experiments.on(result.of(call).orElseThrow()));
    }

    private Optional<VoteFrame> vote(CallFrame call) {
        return result.finished(call)
                .filter(vote -> call.state() == CallState.CLOSED
                        || !rulings.of(call.id()).isEmpty());
    }

    private static List<ResultRow> rows(Trials trials, Map<String, Decided> decided, Locale language) {
        Map<String, String> lacking = trials.own().outcome().unfunded().stream()
                .collect(Collectors.toMap(Unfunded::project, one -> trials.lacking(one, language)));
        Tally tally = Tally.of(trials.vote().election());
        List<ResultRow> rows = new ArrayList<>();
        for (VoteOption option : trials.vote().vote().paper().options()) {
            int at = rows.size();
            Decided ruling = decided.get(option.reference());
            rows.add(new ResultRow(
                    option.number(),
                    option.reference(),
                    option.title(),
                    option.costCents(),
                    tally.votes(at),
                    tally.points(at),
                    trials.own().place(option.reference()),
                    lacking.get(option.reference()),
                    ruling == null ? null : ruling.ruling(),
                    ruling == null ? null : ruling.grantedCents()));
        }
        rows.sort(Comparator.comparing((ResultRow row) -> row.place() == 0)
                .thenComparing(ResultRow::place)
                .thenComparing(Comparator.comparing(ResultRow::points).reversed())
                .thenComparing(ResultRow::number));
        return rows;
    }
}
