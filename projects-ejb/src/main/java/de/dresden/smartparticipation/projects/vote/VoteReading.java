package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.SelectionRule;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Reads votes. */
@Dependent
class VoteReading {

    private static final String OPTIONS = """
            select o.number, a.reference, o.title, o.cost_cents from projects.vote_option o
            join projects.application a on a.id = o.application_id where o.vote_id = ? order by o.number""";

    private final Sql sql;
    private final CallDirectory calls;

    @Inject
    VoteReading(Sql sql, CallDirectory calls) {
        this.sql = sql;
        this.calls = calls;
    }

    /** Nothing while its ballot paper is not drawn up. */
    Optional<VoteFrame> of(CallFrame call) {
        return sql.first(
                        "select * from projects.vote where call_id = ?",
                        row -> new VoteFrame(
                                row.number("id"),
                                call,
                                new VoteWays(row.flag("by_email"), row.flag("by_letter"), row.flag("by_paper")),
                                new VoteScope(row.flag("listed"), row.flag("by_area"), row.flag("by_age"), (int)
                                        row.number("list_days")),
                                null,
                                row.text("seed")),
                        call.id())
                .map(found -> new VoteFrame(found.id(), call, found.ways(), found.scope(), paper(found), found.seed()));
    }

    private BallotPaper paper(VoteFrame vote) {
        List<VoteOption> options = sql.list(
                OPTIONS,
                row -> new VoteOption(
                        (int) row.number("number"), row.text("reference"), row.text("title"), row.number("cost_cents")),
                vote.id());
        return new BallotPaper(rule(vote.call()), budget(vote.call()), options);
    }

    /** @throws NotFound where the public has no vote in this call */
    SelectionRule rule(CallFrame call) {
        return calls.selection(call.id()).orElseThrow(() -> new NotFound(call.reference()));
    }

    /** Of all years together, in cents. */
    long budget(CallFrame call) {
        return calls.budget(call.id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The vote that a waiting ballot belongs to. */
    Optional<CallFrame> callOf(long vote) {
        return sql.first("select call_id from projects.vote where id = ?", row -> row.number("call_id"), vote)
                .map(calls::of);
    }
}
