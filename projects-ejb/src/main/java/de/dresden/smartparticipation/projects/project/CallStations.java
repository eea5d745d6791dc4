package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.OnBehalf;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.jury.JuryConflicts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened to a project while it was one of many applications to a call: the jury's recommendation, the vote, the city's decision. They
 * hang on the call, so each says what it meant for this one. Nothing is told before the decision is confirmed; the jury's part is told
 * to those who may see the call's decisions: who manages the call, the treasury and auditors, but nobody with a conflict on its jury.
 */
@Dependent
class CallStations {

    private static final String KEY = "projects.history.";

    private static final String DECIDED = """
            select c.id as call_id, c.department_id, d.first_approved_at, one.name as proposed, other.name as confirmed, represented.name as acting_for,
                r.rank, r.recommended, r.jury_place, r.votes, r.outcome, r.place,
                (select count(*) from projects.decision_row x where x.decision_id = d.id and x.votes > r.votes) + 1 as vote_rank,
                (select count(*) from projects.decision_row x where x.decision_id = d.id and x.votes is not null) as voted_on,
                (select (f.last_day + 1) at time zone 'Europe/Berlin' from projects.call_phase f
                    where f.call_id = c.id and f.phase = 'VOTE') as vote_over,
                (select max(e.at) from projects.jury_round j join platform.audit_entry e
                    on e.subject_type = 'jury' and e.subject_id = j.id and e.action = 'jury.recommended'
                    where j.call_id = c.id and e.at <= d.first_approved_at) as recommended_at
            from projects.project p join projects.decision_row r on r.application_id = p.application_id
            join projects.decision d on d.id = r.decision_id and d.approval_state = 'APPROVED'
            join projects.call c on c.id = d.call_id
            left join platform.v_person one on one.id = d.proposed_by
            left join platform.v_person other on other.id = d.first_approved_by
            left join platform.v_person represented on represented.id = d.first_approved_for
            where p.id = ? order by d.number""";

    private final Sql sql;

    private final JuryConflicts conflicts;

    @Inject
    CallStations(Sql sql, JuryConflicts conflicts) {
        this.sql = sql;
        this.conflicts = conflicts;
    }

    /** One statement, and one for each decision after a jury. @param reader who is told */
    List<HistoryEvent> of(long project, Actor reader) {
        List<HistoryEvent> stations = new ArrayList<>();
        List<List<HistoryEvent>> decisions = sql.list(DECIDED, row -> decided(row, reader), project);
        for (int number = 0; number < decisions.size(); number++) {
            // jury and vote came before the first; later ones move up by the list
            List<HistoryEvent> told = decisions.get(number);
            stations.addAll(number == 0 ? told : told.subList(0, 1));
        }
        return stations;
    }

    private List<HistoryEvent> decided(Row row, Actor reader) throws SQLException {
        List<HistoryEvent> told = new ArrayList<>();
        told.add(decision(row));
        Instant over = row.instant("vote_over");
        if (row.id("votes") != null && over != null) {
            told.add(event(
                    over,
                    Reason.of(KEY + "vote", row.number("vote_rank"), row.number("voted_on"), row.number("votes"))));
        }
        Instant recommended = row.instant("recommended_at");
        if (recommended != null && sees(reader, row.number("call_id"), row.number("department_id"))) {
            told.add(event(recommended, jury(row)));
        }
        return told;
    }

    private static HistoryEvent decision(Row row) throws SQLException {
        String outcome = row.text("outcome");
        Reason what = outcome.equals("WAITING")
                ? Reason.of(KEY + "decision.waiting", row.number("place"), row.text("proposed"))
                : Reason.of(
                        KEY + (outcome.equals("SELECTED") ? "decision.selected" : "decision.not-selected"),
                        row.text("proposed"));
        return new HistoryEvent(
                row.instant("first_approved_at"), row.text("confirmed"), row.text("acting_for"), what, null, null);
    }

    private static Reason jury(Row row) throws SQLException {
        String how =
                row.id("jury_place") != null ? "moves-up" : row.flag("recommended") ? "recommended" : "not-recommended";
        return row.id("rank") == null
                ? Reason.of(KEY + "jury." + how)
                : Reason.of(KEY + "jury.ranked." + how, row.number("rank"));
    }

    private static HistoryEvent event(Instant at, Reason what) {
        return new HistoryEvent(at, null, null, what, null, null);
    }

    private boolean sees(Actor who, long call, long department) {
        Actor reader = who instanceof OnBehalf job ? job.requester() : who;
        boolean may =
                reader.is(Role.TREASURER) || reader.is(Role.AUDITOR) || reader.is(Role.PROJECT_MANAGER, department);
        return may && conflicts.of(call, department, reader).isEmpty();
    }
}
