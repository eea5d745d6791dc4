package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps what was certified. */
@Dependent
class CertificateTable {

    private static final String SELECT = """
            select c.id, c.reference, c.tandem_id, c.company_id, c.number, c.notice, c.granted_on, c.cents, c.file_id, c.register_until,
                c.registered_on, c.register_number from projects.de_minimis_certificate c\s""";

    /** The latest of each tandem that a company is certified; its day is that of the first one, on which the right came to be. */
    private static final String GRANTED = """
            select k.name, f.granted_on, c.cents from projects.de_minimis_certificate c
            join projects.de_minimis_certificate f on f.tandem_id = c.tandem_id and f.company_id = c.company_id and f.number = 1
            join projects.company k on k.id = c.company_id
            where c.company_id = ? and c.tandem_id <> ? and c.cents > 0 and not exists (select 1 from projects.de_minimis_certificate l
                where l.tandem_id = c.tandem_id and l.company_id = c.company_id and l.number > c.number)
            order by f.granted_on, c.id""";

    private final Sql sql;

    @Inject
    CertificateTable(Sql sql) {
        this.sql = sql;
    }

    /** A certificate and the tandem that it belongs to. */
    record Kept(long tandem, Certificate certificate) {}

    /** All of a tandem: by company, the latest first. */
    List<Certificate> of(long tandem) {
        return sql.list(
                SELECT + "where c.tandem_id = ? order by c.company_id, c.number desc",
                row -> kept(row).certificate(),
                tandem);
    }

    Optional<Kept> find(String reference) {
        return sql.first(SELECT + "where c.reference = ?", CertificateTable::kept, reference == null ? "" : reference);
    }

    /** What this programme granted a company in other tandems. @param giver how the city is called */
    List<Aid> granted(long company, long otherThan, String giver) {
        return sql.list(
                GRANTED,
                row -> new Aid(row.text("name"), giver, row.day("granted_on"), row.number("cents")),
                company,
                otherThan);
    }

    String nextReference(int year) {
        return "DM-%d-%04d"
                .formatted(
                        year,
                        sql.first(
                                        "select nextval('projects.de_minimis_certificate_number') as n",
                                        row -> row.number("n"))
                                .orElseThrow());
    }

    /** @param certificate with 0 as its key @return key */
    long add(long tandem, Certificate certificate, String hash, Instant now) {
        return sql.first(
                        """
                        insert into projects.de_minimis_certificate (reference, tandem_id, company_id, number, notice, granted_on, cents,
                            file_id, file_hash, issued_at, register_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                        row -> row.number("id"),
                        certificate.reference(),
                        tandem,
                        certificate.company(),
                        certificate.number(),
                        certificate.notice(),
                        certificate.granted(),
                        certificate.cents(),
                        certificate.file(),
                        hash,
                        now,
                        certificate.registerUntil())
                .orElseThrow();
    }

    /** @return whether it was not entered before */
    boolean register(long certificate, String number, LocalDate on) {
        return sql.update(
                        "update projects.de_minimis_certificate set register_number = ?, registered_on = ?"
                                + " where id = ? and registered_on is null",
                        number,
                        on,
                        certificate)
                == 1;
    }

    /** @param certificate one that was entered */
    void correct(long certificate, String number, LocalDate on) {
        sql.update(
                "update projects.de_minimis_certificate set register_number = ?, registered_on = ?"
                        + " where id = ? and registered_on is not null",
                number,
                on,
                certificate);
    }

    /** Nobody else notes a number until the end of this transaction: two at the same moment would not see each other's. */
    void alone() {
        sql.first("select pg_advisory_xact_lock(hashtext('de-minimis register')) is null as locked", row -> true);
    }

    /**
     * Who bears a number already. Those that this one took the place of may: the register changes their entry.
     *
     * @return reference of another certificate
     */
    Optional<String> bearer(long certificate, String number) {
        return sql.first("""
                select o.reference from projects.de_minimis_certificate o join projects.de_minimis_certificate c on c.id = ?
                where upper(o.register_number) = upper(?) and (o.tandem_id <> c.tandem_id or o.company_id <> c.company_id)
                order by o.id limit 1""", row -> row.text("reference"), certificate, number);
    }

    private static Kept kept(Row row) throws SQLException {
        return new Kept(
                row.number("tandem_id"),
                new Certificate(
                        row.number("id"),
                        row.text("reference"),
                        row.number("company_id"),
                        (int) row.number("number"),
                        row.text("notice"),
                        row.day("granted_on"),
                        row.number("cents"),
                        row.number("file_id"),
                        row.day("register_until"),
                        row.day("registered_on"),
                        row.text("register_number")));
    }
}
