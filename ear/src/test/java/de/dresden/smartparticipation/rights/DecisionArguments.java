package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.decision.DecisionKey;
import de.dresden.smartparticipation.projects.decision.RowData;
import de.dresden.smartparticipation.projects.selection.Ruling;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How the methods of the city's decision are called; a decision belongs to the department of its call. */
@Dependent
class DecisionArguments implements RightsArguments.Room {

    private static final String WHY = "Because";
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    @Override
    public void into(Map<String, Making> table) {
        table.put("DecisionViews.of", on -> with(call(on), Locale.GERMAN));
        table.put(
                "DecisionViews.record",
                on -> with(
                        decision(on, "APPROVED", "AUDITOR").call(), 1, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("Decisions.begin", on -> with(call(on)));
        table.put("Decisions.write", on -> with(decision(on, "NONE", null), rows(), null));
        table.put("Decisions.propose", on -> with(decision(on, "NONE", null)));
        table.put("Decisions.withdraw", on -> with(decision(on, "PROPOSED", "PROJECT_MANAGER")));
        table.put("Decisions.discard", on -> with(decision(on, "NONE", null)));
        table.put("DecisionApproval.confirm", on -> with(decision(on, "PROPOSED", "AUDITOR")));
        table.put("DecisionApproval.giveBack", on -> with(decision(on, "PROPOSED", "AUDITOR"), WHY));
    }

    /** None: what is there stays. */
    private static List<RowData> rows() {
        return List.of();
    }

    /** A call whose days are over, with one application that is eligible. */
    private String call(RightsObjects on) {
        String application =
                new ApplicationsOfRights(sql, on, LocalDate.ofInstant(clock.instant(), Clocks.BERLIN)).submitted();
        for (String state : List.of("IN_CHECK", "ELIGIBLE")) {
            sql.update("update projects.application set state = ? where reference = ?", state, application);
        }
        return sql.first(
                        "select c.reference from projects.call c join projects.application a on a.call_id = c.id where a.reference = ?",
                        row -> row.text("reference"),
                        application)
                .orElse("FA-1999-99");
    }

    private DecisionKey decision(RightsObjects on, String state, String proposer) {
        String call = call(on);
        sql.update("""
                insert into projects.decision (id, call_id, number, created_at, version)
                select nextval('projects.decision_id') + 900000, id, 1, ?, 1 from projects.call where reference = ?""", THEN, call);
        sql.update("""
                insert into projects.decision_row (decision_id, application_id, position, outcome, granted_cents, deviates)
                select d.id, a.id, 0, ?, 1000, false from projects.decision d join projects.call c on c.id = d.call_id
                join projects.application a on a.call_id = c.id where c.reference = ?""", Ruling.SELECTED, call);
        if (proposer != null) {
            sql.update(
                    "update projects.decision set approval_state = 'PROPOSED', proposed_by = ?, proposed_at = ?, content_hash = ?"
                            + " where call_id = (select id from projects.call where reference = ?)",
                    account(proposer),
                    THEN,
                    new byte[32],
                    call);
        }
        if (state.equals("APPROVED")) {
            sql.update(
                    "update projects.decision set approval_state = 'APPROVED', first_approved_by = ?, first_approved_at = ?"
                            + " where call_id = (select id from projects.call where reference = ?)",
                    account("ADMINISTRATOR"),
                    THEN,
                    call);
        }
        return new DecisionKey(call, 1, 1);
    }

    private long account(String role) {
        return sql.first(
                        "select id from platform.account where login = ?",
                        row -> row.number("id"),
                        RightsWorld.login(role, 'a'))
                .orElseThrow();
    }
}
