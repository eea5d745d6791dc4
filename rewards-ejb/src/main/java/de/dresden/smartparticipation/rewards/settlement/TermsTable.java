package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The terms of settlements in the database; the latest hold. */
@Dependent
class TermsTable {

    private static final String ROWS = """
            select t.*, p.name as person, t.id = max(t.id) over () as current
            from rewards.settlement_terms t join platform.v_person p on p.id = t.recorded_by
            where t.partner_id = ? order by t.id desc""";

    private static final String INSERT = """
            insert into rewards.settlement_terms (partner_id, status, self_billing, billed, creditor, note, recorded_by,
                recorded_for, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?::bigint, ?)""";

    @Inject
    private Sql sql;

    TermsTable() {}

    TermsTable(Sql sql) {
        this.sql = sql;
    }

    /** All that was recorded, the latest first. */
    List<TermsRow> rows(long partner) {
        return sql.list(ROWS, TermsTable::row, partner);
    }

    /** What holds now; {@link SettlementTerms#NONE} where nothing was recorded. */
    SettlementTerms current(long partner) {
        return rows(partner).stream().findFirst().map(TermsRow::terms).orElse(SettlementTerms.NONE);
    }

    /** Key of what holds now, or nothing. */
    Optional<Long> currentId(long partner) {
        return sql.first(
                "select max(id) as id from rewards.settlement_terms where partner_id = ?",
                row -> row.id("id"),
                partner);
    }

    void add(long partner, SettlementTerms terms, String note, Capacity by, Instant now) {
        sql.update(
                INSERT,
                partner,
                terms.status(),
                terms.selfBilling(),
                terms.billed().stream().map(Enum::name).sorted().collect(Collectors.joining(",")),
                terms.creditor(),
                note,
                by.person(),
                by.actingFor(),
                now);
    }

    private static TermsRow row(Row row) throws SQLException {
        String status = row.text("status");
        return new TermsRow(
                new SettlementTerms(
                        status == null ? null : TaxStatus.valueOf(status),
                        row.day("self_billing"),
                        classes(row.text("billed")),
                        row.text("creditor")),
                row.text("note"),
                row.text("person"),
                row.instant("recorded_at"),
                row.flag("current"));
    }

    private static Set<TaxClass> classes(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(TaxClass::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
