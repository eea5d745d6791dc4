package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a tandem of two companies, for one call of a method, by SQL in its transaction. */
final class TandemsOfRights {

    private static final String NONE = "TD-1999-9999";
    private static final String NO_CERTIFICATE = "DM-1999-9999";
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Sql sql;
    private final RightsObjects on;

    TandemsOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
    }

    /** Its reference. */
    String tandem() {
        RoundsOfRights round = new RoundsOfRights(sql, on);
        String made = round.open().reference();
        if (on.missing()) {
            return NONE;
        }
        String reference = "TD-2026-" + NUMBER.incrementAndGet();
        sql.update("""
                insert into projects.cooperation_pair (round_id, run_id, first_id, second_id, fixed, state, state_since, asked_at,
                    answer_until) select r.id, n.id, least(a.id, b.id), greatest(a.id, b.id), false, 'ACCEPTED', ?, ?, '2026-02-01'
                from projects.cooperation_round r join projects.cooperation_run n on n.round_id = r.id, projects.company a, projects.company b
                where r.reference = ? and a.reference = ? and b.reference = ?""", THEN, THEN, made, round.one(), round.other());
        sql.update("""
                insert into projects.tandem (reference, pair_id, state, begun_on, created_at, version)
                select ?, p.id, 'OPEN', '2026-01-01', ?, 1 from projects.cooperation_pair p
                join projects.cooperation_round r on r.id = p.round_id where r.reference = ?""", reference, THEN, made);
        sql.update("""
                insert into projects.tandem_side (tandem_id, company_id, place, share_basis_points)
                select t.id, s.company, s.place, 5000 from projects.tandem t join projects.cooperation_pair p on p.id = t.pair_id
                cross join lateral (values (p.first_id, 1), (p.second_id, 2)) as s(company, place) where t.reference = ?""", reference);
        return reference;
    }

    /** Reference of one that became a project of the department. */
    String running() {
        String tandem = tandem();
        String application = new ApplicationsOfRights(sql, on, TODAY).submitted();
        ProjectsOfRights project = new ProjectsOfRights(sql, on);
        sql.update("""
                update projects.tandem t set state = 'RUNNING', project_id = ?, application_id = a.id from projects.application a
                where t.reference = ? and a.reference = ?""", project.id(), tandem, application);
        return tandem;
    }

    /** Reference of a certificate that waits to be entered in the register. */
    String certificate() {
        String tandem = tandem();
        if (on.missing()) {
            return NO_CERTIFICATE;
        }
        String reference = "DM-2026-" + NUMBER.incrementAndGet();
        sql.update("""
                with stored as (insert into platform.file (id, name, media_type, size, hash, uploaded_at, subject_type, subject_id,
                        subject_reference)
                    select nextval('platform.file_id'), 'a.pdf', 'application/pdf', 1, repeat('0', 64), ?, 'tandem', id, reference
                    from projects.tandem where reference = ? returning id, subject_id)
                insert into projects.de_minimis_certificate (reference, tandem_id, company_id, number, notice, granted_on, cents, file_id,
                    file_hash, issued_at, register_until)
                select ?, s.tandem_id, s.company_id, 1, 'ZB-2026-0001', '2026-01-01', 100000, f.id, repeat('0', 64), ?, '2026-02-01'
                from stored f join projects.tandem_side s on s.tandem_id = f.subject_id and s.place = 1""", THEN, tandem, reference, THEN);
        return reference;
    }

    /** Reference of a certificate that is entered in the register. */
    String entered(String number) {
        String reference = certificate();
        sql.update(
                "update projects.de_minimis_certificate set registered_on = '2026-02-01', register_number = ?"
                        + " where reference = ?",
                number,
                reference);
        return reference;
    }

    /** Reference of the tandem that has the certificate. */
    String holder(String certificate) {
        return sql.first(
                        "select t.reference from projects.tandem t join projects.de_minimis_certificate c on c.tandem_id = t.id"
                                + " where c.reference = ?",
                        row -> row.text("reference"),
                        certificate)
                .orElse(NONE);
    }
}
