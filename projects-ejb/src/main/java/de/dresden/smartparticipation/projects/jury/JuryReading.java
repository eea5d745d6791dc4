package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads how juries stand. What an entity manager has not written yet is not seen. */
@Dependent
class JuryReading {

    private final JuryTable table;
    private final RankingTable rankings;
    private final ApplicationDirectory applications;
    private final Clock clock;

    @Inject
    JuryReading(JuryTable table, RankingTable rankings, ApplicationDirectory applications, Clock clock) {
        this.table = table;
        this.rankings = rankings;
        this.applications = applications;
        this.clock = clock;
    }

    /** Of an open round with what is eligible now, of a closed one with what was ranked. */
    JuryBook book(JuryRound round) {
        return book(round.id(), round.callId(), round.least(), round.closedAt());
    }

    JuryBook book(long round, long call, int least, Instant closedAt) {
        return new JuryBook(
                least,
                LocalDate.ofInstant(closedAt == null ? clock.instant() : closedAt, Clocks.BERLIN),
                table.members(round),
                closedAt == null ? applications.eligible(call) : ranked(round, call),
                table.said(round),
                table.sheets(round));
    }

    private List<ApplicationFrame> ranked(long round, long call) {
        Set<Long> ranked = rankings.applications(round);
        return applications.all(call).stream()
                .filter(one -> ranked.contains(one.id()))
                .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.BERLIN);
    }
}
