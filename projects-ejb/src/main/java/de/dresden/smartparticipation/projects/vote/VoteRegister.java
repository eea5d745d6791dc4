package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.CallPhase;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Draws ballot papers up. */
@Dependent
class VoteRegister {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SEED = 8;

    @Inject
    private Sql sql;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private VoteDays days;

    @Inject
    private Clock clock;

    /** What would stand on the paper: all that passed the eligibility check, in the order in which they came in. */
    List<VoteOption> proposed(CallFrame call) {
        List<VoteOption> options = new ArrayList<>();
        for (ApplicationFrame each : applications.eligible(call.id())) {
            options.add(new VoteOption(options.size() + 1, each.reference(), each.title(), each.askedCents()));
        }
        return options;
    }

    /** @return how many projects stand on it */
    int drawUp(CallFrame call, VoteWays ways, VoteScope scope, Capacity by) {
        List<ApplicationFrame> eligible = applications.eligible(call.id());
        if (eligible.isEmpty()) {
            throw new Refused(Reason.of("projects.vote.nothing-eligible"));
        }
        if (!ways.any()) {
            throw new Refused(Reason.of("projects.vote.no-way"));
        }
        if (scope.listDays() < 1 || scope.listDays() > VoteScope.MOST_DAYS) {
            throw new Refused(Reason.of("projects.vote.list-days", VoteScope.MOST_DAYS));
        }
        if (call.days(CallPhase.VOTE).isEmpty()
                || days.begun(call) && days.closed(call).isPresent()) {
            throw new Refused(days.closed(call).orElse(Reason.of("projects.vote.none")));
        }
        long vote = add(call, ways, scope, by);
        List<Object[]> rows = new ArrayList<>();
        for (ApplicationFrame each : eligible) {
            rows.add(new Object[] {vote, rows.size() + 1, each.id(), each.title(), each.askedCents()});
        }
        sql.updateAll(
                "insert into projects.vote_option (vote_id, number, application_id, title, cost_cents) values (?, ?, ?, ?, ?)",
                rows);
        return rows.size();
    }

    private static String seed() {
        byte[] bytes = new byte[SEED];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private long add(CallFrame call, VoteWays ways, VoteScope scope, Capacity by) {
        Instant now = clock.instant();
        return sql.first(
                        """
                insert into projects.vote (id, call_id, by_email, by_letter, by_paper, listed, by_area, by_age, list_days, seed,
                    drawn_up_by, drawn_up_at)
                values (nextval('projects.vote_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing returning id""",
                        row -> row.number("id"),
                        call.id(),
                        ways.email(),
                        ways.letter(),
                        ways.paper(),
                        scope.listed(),
                        scope.byArea(),
                        scope.byAge(),
                        scope.listDays(),
                        seed(),
                        by.person(),
                        now)
                .orElseThrow(() -> new Refused(Reason.of("projects.vote.drawn-up-already")));
    }
}
