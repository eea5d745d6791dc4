package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.product.RunningProduct;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A call in the days of its vote with three projects that passed the check, put beside the demo's: each ballot may name two. */
final class VotedCall {

    static final String REFERENCE = "FA-2099-77";

    /** The same once more, for a vote by list. */
    static final String LISTED = "FA-2099-79";

    private static final String MADE = """
            insert into projects.call (id, reference, kind, state, state_since, department_id, title, created_at, version)
            select 977001, 'FA-2099-77', 'CITY_PROJECT', 'DRAFT', now(), department_id, 'Nachbarschaftsfonds', now(), 1
            from projects.call where reference like 'FA-%' and state = 'PUBLISHED' order by id limit 1;
            insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)
            values (977001, 977001, 'INTAKE', current_date - 40, current_date - 30, now(), 1),
                (977002, 977001, 'VOTE', current_date - 2, current_date + 2, now(), 1),
                (977003, 977001, 'DECISION', current_date + 10, current_date + 20, now(), 1);
            insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count, ballot,
                ballot_most, selection, skipping, exhaustive, comparison, proposed_by, proposed_at, content_hash, approval_state, version)
            select 977001, 977001, 1, now(), 0, 5000000, 10000, 0, 0, 0, 6, 0, 'ACTUAL_365', 'CHOOSE', 2, 'GREEDY', true, false, false,
                a.id, now(), sha256('x'), 'PROPOSED', 1 from platform.account a where a.login = 'e.sommer';
            insert into projects.call_terms_applicant values (977001, 'ASSOCIATION');
            insert into projects.call_terms_budget values (977001, 2027, 1500000);
            update projects.call_terms set approval_state = 'APPROVED', first_approved_at = now(), in_force_from = now(),
                first_approved_by = (select id from platform.account where login = 'b.krueger') where id = 977001;
            update projects.call set state = 'PUBLISHED', published_at = now(), in_force_number = 1 where id = 977001;
            insert into projects.application (id, reference, call_id, state, state_since, contact_name, contact_email, language, title,
                cost_cents, own_cents, third_cents, asked_cents, created_at, sent_at, version)
            select 977000 + n, 'AN-2099-977' || n, 977001, 'ELIGIBLE', now(), 'Ina', 'ina@example.org', 'de',
                (array['Garten am Alaunplatz', 'Offene Werkstatt', 'Bank vor dem Haus'])[n], n * 400000, 0, 0, n * 400000, now(),
                now() + n * interval '1 second', 1 from generate_series(1, 3) n;
            insert into projects.application_cost (application_id, position, kind, title, cents, year)
            select 977000 + n, 0, 'MATERIAL', 'Holz', n * 400000, 2027 from generate_series(1, 3) n;""";

    private VotedCall() {}

    static void add(RunningProduct product) {
        put(product, MADE);
    }

    static void addListed(RunningProduct product) {
        put(product, MADE.replace("9770", "9771").replace("99-77'", "99-79'").replace("2099-977", "2099-979"));
    }

    private static void put(RunningProduct product, String made) {
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(made);
            database.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
