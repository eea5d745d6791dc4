package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;

/** A project with a proof of use, and perhaps a reclaim, made for one call, by SQL in its transaction. */
final class ProofsOfRights {

    private static final String PROOF = """
            insert into projects.proof (id, project_id, state, state_since, due_on, recipient_name, recipient_email, language, funding_kind,
                grant_cents, share_basis_points, first_day, last_day, tolerance_basis_points, petty_cents, day_count, paid_cents, narrative,
                handed_in_at, version)
            values (nextval('projects.proof_id'), ?, 'AWAITED', timestamptz '2024-06-01', date '2024-06-30', 'Somebody',
                'somebody@example.org', 'en', 'FIXED_SUM', 500000, 0, date '2023-01-01', date '2023-12-31', 2000, 50, 'ACTUAL_365', 500000,
                repeat('Story ', 40), timestamptz '2024-06-01', 1)
            returning id""";

    private static final String RESULT = """
            update projects.proof set state = ?, approval_state = ?, proposed_by = ?, proposed_at = timestamptz '2024-07-01',
                content_hash = ?, eligible_cents = 400000, due_cents = 400000, to_pay_cents = 0, reclaim_cents = 100000, lapsed_cents = 0,
                first_approved_by = ?::bigint, first_approved_at = case when ?::bigint is null then null else timestamptz '2024-07-02' end
            where id = ?""";

    private static final String RECLAIM = """
            insert into projects.reclaim (id, reference, proof_id, state, state_since, ground, principal_cents, void_from, facts, hearing_until,
                answer, answered_at, reasons, created_at, version)
            values (nextval('projects.reclaim_id'), 'RF-1999-' || ?::text, ?, 'HEARD', timestamptz '2024-08-01', 'LAPSED', 100000,
                date '2024-01-01', 'Facts', date '2024-08-20', 'Yes', timestamptz '2024-08-02', 'Reasons', timestamptz '2024-08-01', 1)""";

    private static final byte[] NO_HASH = new byte[32];

    private final Sql sql;
    private final RightsObjects on;
    private final ProjectsOfRights project;
    private long proof;
    private String reclaim = "RF-1998-000";

    ProofsOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
        project = new ProjectsOfRights(sql, on);
        if (!on.missing()) {
            proof = sql.first(PROOF, row -> row.number("id"), project.id()).orElseThrow();
            sql.update(
                    "insert into projects.proof_item (id, proof_id, position, title, planned_cents)"
                            + " values (nextval('projects.proof_item_id'), ?, 1, 'Line', 500000)",
                    proof);
            sql.update(
                    "insert into projects.proof_receipt (id, proof_id, item_id, day, payee, cents) select"
                            + " nextval('projects.proof_receipt_id'), proof_id, id, date '2023-05-05', 'Payee', 400000"
                            + " from projects.proof_item where proof_id = ?",
                    proof);
        }
    }

    String project() {
        return project.reference();
    }

    long version() {
        return on.missing() ? 1 : number("select version as n from projects.proof where id = ?");
    }

    ProofsOfRights inCheck() {
        if (!on.missing()) {
            sql.update("update projects.proof set state = 'IN_CHECK' where id = ?", proof);
        }
        return this;
    }

    /** The one receipt. */
    long receipt() {
        return on.missing() ? 1 : number("select id as n from projects.proof_receipt where proof_id = ?");
    }

    /** Accepted by two others. */
    ProofsOfRights accepted() {
        if (!on.missing()) {
            long first = on.accountOf(RightsWorld.login("colleague", 'a'));
            long second = on.accountOf(RightsWorld.login("colleague", 'b'));
            sql.update(RESULT, "ACCEPTED", "APPROVED", first, NO_HASH, second, second, proof);
        }
        return this;
    }

    /** The recipient was heard on it and has answered. */
    ProofsOfRights heard() {
        accepted();
        if (!on.missing()) {
            long number = number("select nextval('projects.reclaim_number') + ? * 0 as n") + 1_000;
            sql.update(RECLAIM, String.valueOf(number), proof);
            reclaim = "RF-1999-" + number;
            // whatever day it is, no base rate is missing
            sql.update(
                    "insert into projects.base_rate (half_year, basis_points) select day::date, 100"
                            + " from generate_series(timestamp '2024-01-01', timestamp '2035-01-01', interval '6 months') day on conflict do nothing");
        }
        return this;
    }

    /** Its notice is out. */
    ProofsOfRights issued() {
        heard();
        if (!on.missing()) {
            sql.update(
                    "update projects.reclaim set state = 'ISSUED', approval_state = 'APPROVED', proposed_by = ?,"
                            + " proposed_at = timestamptz '2024-09-01', content_hash = ?, first_approved_by = ?,"
                            + " first_approved_at = timestamptz '2024-09-02', notice_number = replace(reference, 'RF', 'RB'),"
                            + " issued_on = date '2024-09-02', pay_until = date '2024-10-02' where reference = ?",
                    on.accountOf(RightsWorld.login("colleague", 'a')),
                    NO_HASH,
                    on.accountOf(RightsWorld.login("colleague", 'b')),
                    reclaim);
        }
        return this;
    }

    String reclaim() {
        return reclaim;
    }

    private long number(String statement) {
        return sql.first(statement, row -> row.number("n"), proof).orElseThrow();
    }
}
