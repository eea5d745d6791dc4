package de.dresden.smartparticipation.product.pages;

import de.dresden.smartparticipation.product.RunningProduct;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A call beside the demo's whose intake is over, with three applications in the check, of the first one two views
 * open and one of them overdue; it gives 10,000 euros, they ask for 6,000, 5,000 and 4,000. */
final class CheckedCall {

    static final String REFERENCE = "FA-2099-78";

    private static final String MADE = """
            insert into projects.call (id, reference, kind, state, state_since, department_id, title, contact_name, contact_email,
                created_at, version)
            select 978001, 'FA-2099-78', 'CITY_PROJECT', 'DRAFT', now(), department_id, 'Fonds der Höfe', 'Eva Sommer',
                'hof@dresden.example', now(), 1
            from projects.call where reference like 'FA-%' and state = 'PUBLISHED' order by id limit 1;
            insert into projects.call_phase (id, call_id, phase, first_day, last_day, changed_at, version)
            values (978001, 978001, 'INTAKE', current_date - 40, current_date - 30, now(), 1),
                (978003, 978001, 'DECISION', current_date - 2, current_date + 20, now(), 1);
            insert into projects.call_terms (id, call_id, number, created_at, lowest_cents, highest_cents, share_basis_points,
                advance_days, retention_basis_points, item_tolerance_basis_points, proof_months, petty_cents, day_count, skipping,
                exhaustive, comparison, proposed_by, proposed_at, content_hash, approval_state, version)
            select 978001, 978001, 1, now(), 0, 5000000, 10000, 0, 0, 0, 6, 0, 'ACTUAL_365', false, false, false,
                a.id, now(), sha256('x'), 'PROPOSED', 1 from platform.account a where a.login = 'e.sommer';
            insert into projects.call_terms_applicant values (978001, 'ASSOCIATION');
            insert into projects.call_terms_budget values (978001, 2027, 1000000);
            insert into projects.checklist_item (id, call_id) values (978001, 978001);
            insert into projects.call_terms_item (terms_id, item_id, position, text, mandatory)
            values (978001, 978001, 0, 'Es findet in Dresden statt.', true);
            update projects.call_terms set approval_state = 'APPROVED', first_approved_at = now(), in_force_from = now(),
                first_approved_by = (select id from platform.account where login = 'b.krueger') where id = 978001;
            update projects.call set state = 'PUBLISHED', published_at = now(), in_force_number = 1 where id = 978001;
            insert into projects.application (id, reference, call_id, state, state_since, applicant_kind, contact_name, contact_email,
                language, title, summary, description, benefit, first_month, last_month, cost_cents, own_cents, third_cents, asked_cents,
                created_at, sent_at, version)
            select 978000 + n, 'AN-2099-978' || n, 978001, 'IN_CHECK', now(), 'ASSOCIATION', 'Ina', 'hof' || n || '@example.org', 'de',
                (array['Hof mit Beeten', 'Hof mit Bühne', 'Hof mit Werkbank'])[n], 'Kurz', 'Lang', 'Viel', '2027-03-01', '2027-09-01',
                (7 - n) * 100000, 0, 0, (7 - n) * 100000, now(), now() + n * interval '1 second', 1 from generate_series(1, 3) n;
            insert into projects.application_cost (application_id, position, kind, title, cents, year)
            select 978000 + n, 0, 'MATERIAL', 'Holz', (7 - n) * 100000, 2027 from generate_series(1, 3) n;
            insert into projects.department_view (id, application_id, department_id, due, state, requested_by, requested_at, version)
            select 978000 + n, 978001, d.id, current_date + (array[-1, 5])[n], 'REQUESTED', a.id, now(), 1
            from generate_series(1, 2) n join platform.department d on d.code = (array['SVA', 'STA'])[n]
            join platform.account a on a.login = 'e.sommer';""";

    private CheckedCall() {}

    static void add(RunningProduct product) {
        try (Connection database = product.database();
                Statement statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(MADE);
            database.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
