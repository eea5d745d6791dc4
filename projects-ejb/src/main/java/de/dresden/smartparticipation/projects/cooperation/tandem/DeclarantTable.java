package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who declared de-minimis aid. What was granted on a declaration is kept with it for ten years (Art. 6(6) of Regulation (EU) 2023/2831);
 * where nothing was, the name goes some months after the tandem moved last, and at once where the company was erased. What was declared
 * stays.
 */
@Dependent
class DeclarantTable {

    static final int YEARS = 10;

    private static final String GRANTED = """
            (select max(c.granted_on) from projects.de_minimis_certificate c where c.tandem_id = d.tandem_id and c.company_id = d.company_id
                and c.cents > 0)""";

    private static final String FORGET = """
            with due as (select d.id, d.tandem_id from projects.de_minimis_declaration d join projects.tandem t on t.id = d.tandem_id
                join projects.company k on k.id = d.company_id left join projects.application a on a.id = t.application_id
                left join projects.project p on p.id = t.project_id
                where d.declared_by is not null and case when %1$s is not null then %1$s < ?::date - make_interval(years => ?)
                    else k.erased_at is not null or t.state not in ('APPLIED', 'RUNNING')
                        and greatest(a.state_since, p.state_since, d.declared_at) < ? end)
            update projects.de_minimis_declaration d set declared_by = null from due where due.id = d.id returning d.tandem_id""".formatted(GRANTED);

    private static final String OF = """
            select d.tandem_id as id, t.reference, d.declared_at as at, d.declared_by as name, k.contact_email as email, k.name as text,
                %1$s is not null as granted from projects.de_minimis_declaration d join projects.tandem t on t.id = d.tandem_id
            join projects.company k on k.id = d.company_id
            where d.declared_by is not null and lower(k.contact_email) = lower(?) order by d.declared_at, d.id""".formatted(GRANTED);

    private static final String ERASE = """
            update projects.de_minimis_declaration d set declared_by = null from projects.company k
            where k.id = d.company_id and d.declared_by is not null and lower(k.contact_email) = lower(?) and %1$s is null""".formatted(GRANTED);

    private final Sql sql;

    @Inject
    DeclarantTable(Sql sql) {
        this.sql = sql;
    }

    /** @param before tandems that moved before this moment @return how many names went, by key of the tandem */
    Map<Long, Integer> forget(LocalDate today, Instant before) {
        Map<Long, Integer> forgotten = new LinkedHashMap<>();
        sql.list(FORGET, row -> row.number("tandem_id"), today, YEARS, before)
                .forEach(tandem -> forgotten.merge(tandem, 1, Integer::sum));
        return forgotten;
    }

    /** What was declared for companies that are reached at an address; what was granted on it stays. */
    List<PersonalRecord> of(String email) {
        return sql.list(OF, DeclarantTable::kept, email);
    }

    /** @return how many names went */
    int erase(String email) {
        return sql.update(ERASE, email);
    }

    private static PersonalRecord kept(Row row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : List.of("name", "email", "text")) {
            values.put(field, row.text(field));
        }
        return new PersonalRecord(
                new Subject(TandemChanged.SUBJECT, row.number("id"), row.text("reference")),
                row.instant("at"),
                values,
                row.flag("granted"));
    }
}
