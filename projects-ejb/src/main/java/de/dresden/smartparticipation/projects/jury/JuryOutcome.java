package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.Criterion;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * What a jury came to, as far as the person may read it.
 *
 * @param call its call
 * @param closedAt when the round was closed
 * @param criteria by what was scored
 * @param rows the best first; those that are kept from the person last
 * @param rankings when rankings were made, the latest first
 * @param sittings its sittings; without minutes for who has a conflict, since they may tell of scores
 * @param members who sat on it
 * @param conflicts which conflicts count
 * @param least how many had to score each application at least
 * @param manages whether the person runs the jury
 */
public record JuryOutcome(
        CallFrame call,
        Instant closedAt,
        List<Criterion> criteria,
        List<OutcomeRow> rows,
        List<RankingRow> rankings,
        List<SittingRow> sittings,
        List<MemberRow> members,
        List<ConflictRow> conflicts,
        int least,
        boolean manages)
        implements Serializable {

    public JuryOutcome {
        criteria = List.copyOf(criteria);
        rows = List.copyOf(rows);
        rankings = List.copyOf(rankings);
        sittings = List.copyOf(sittings);
        members = List.copyOf(members);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether anything is kept from the person. */
    public boolean kept() {
        return rows.stream().anyMatch(OutcomeRow::locked);
    }

    /** Whether the jury has recommended. */
    public boolean recommended() {
        return rows.stream().anyMatch(row -> row.recommendation() != null);
    }

    /** Those that move up, in their order. */
    public List<OutcomeRow> moveUp() {
        return rows.stream()
                .filter(row ->
                        row.recommendation() != null && row.recommendation().place() != null)
                .sorted(Comparator.comparing(row -> row.recommendation().place()))
                .toList();
    }
}
