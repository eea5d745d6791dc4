package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The office that writes the statements, in the database; the latest holds. */
@Dependent
class OfficeTable {

    private final Sql sql;

    @Inject
    OfficeTable(Sql sql) {
        this.sql = sql;
    }

    /** All that was recorded, the latest first. */
    List<OfficeRow> rows() {
        return sql.list(
                """
                        select o.address, o.budget_line, o.note, p.name as person, o.recorded_at from rewards.settlement_office o
                        join platform.v_person p on p.id = o.recorded_by order by o.id desc""",
                row -> new OfficeRow(
                        row.text("address"),
                        row.text("budget_line"),
                        row.text("note"),
                        row.text("person"),
                        row.instant("recorded_at")));
    }

    Optional<OfficeRow> current() {
        return rows().stream().findFirst();
    }

    /** @return its key */
    long add(String address, String budgetLine, String note, Capacity by, Instant now) {
        return sql.first("""
                        insert into rewards.settlement_office (address, budget_line, note, recorded_by, recorded_for, recorded_at)
                        values (?, ?, ?, ?, ?::bigint, ?) returning id""", row -> row.number("id"), address, budgetLine, note, by.person(), by.actingFor(), now)
                .orElseThrow();
    }
}
