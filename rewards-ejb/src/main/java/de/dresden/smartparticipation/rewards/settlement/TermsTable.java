package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.offer.TaxClass;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The terms of settlements in the database; the latest hold. */
@Dependent
class TermsTable {

    private static final String ROWS = """
            select t.*, p.name as person, r.name as releaser, x.valid_from as status_from, t.id = (select max(x.id) from rewards.settlement_terms x
                where x.partner_id = t.partner_id and (not x.by_two or x.released_at is not null)) as current
            from rewards.settlement_terms t join platform.v_person p on p.id = t.recorded_by
            left join platform.v_person r on r.id = t.released_by
            left join rewards.tax_proposal x on x.terms_id = t.id
            where t.partner_id = ? order by t.id desc""";

    private static final String INSERT = """
            insert into rewards.settlement_terms (partner_id, status, self_billing, billed, creditor, note, recorded_by,
                recorded_for, recorded_at, by_two)
            values (?, ?, ?, ?, ?, ?, ?, ?::bigint, ?, true) on conflict do nothing returning id""";

    private static final String WAITS = "id = ? and by_two and released_at is null and dropped_at is null";

    private static final String RELEASE =
            "update rewards.settlement_terms set released_by = ?, released_for = ?::bigint, released_at = ? where "
                    + WAITS;

    private static final String DROP =
            "update rewards.settlement_terms set dropped_by = ?, dropped_at = ? where " + WAITS;

    /** Signs and case make no other number. */
    private static final String KEY = "lower(regexp_replace(%s, '[^0-9A-Za-z]', '', 'g'))";

    private static final String HOLDS = "update rewards.partner p set creditor_key = " + KEY.formatted("t.creditor")
            + " from rewards.settlement_terms t where t.id = ? and p.id = t.partner_id";

    private static final String OTHER = "select reference from rewards.partner where creditor_key = "
            + KEY.formatted("?") + " and id <> ? and state not in ('ENDED', 'REFUSED')";

    @Inject
    private Sql sql;

    TermsTable() {}

    TermsTable(Sql sql) {
        this.sql = sql;
    }

    /** All that was recorded, the latest first. */
    List<TermsRow> rows(long partner) {
        return rows(partner, Capacity.NOBODY);
    }

    /** The same, with what keeps a person from releasing what waits. */
    List<TermsRow> rows(long partner, Capacity reader) {
        return dated(sql.list(ROWS, row -> row(row, reader), partner));
    }

    /** How the partner is taxed, by the days that its own people proposed and two clerks followed. */
    TaxCourse course(long partner) {
        return rows(partner).stream()
                .filter(TermsRow::current)
                .findFirst()
                .map(TermsRow::course)
                .orElse(TaxCourse.UNKNOWN);
    }

    /** Each with the course of the status up to it: the same status recorded again keeps its day. */
    private static List<TermsRow> dated(List<TermsRow> latestFirst) {
        List<TermsRow> all = new ArrayList<>(latestFirst);
        TaxCourse course = TaxCourse.UNKNOWN;
        for (int at = all.size() - 1; at >= 0; at--) {
            TermsRow row = all.get(at);
            if (row.held()) {
                course = course.then(row.proposedFrom(), row.terms().status());
                all.set(at, row.within(course));
            }
        }
        return all;
    }

    /** What holds now; {@link SettlementTerms#NONE} where nothing was recorded. */
    SettlementTerms current(long partner) {
        return rows(partner).stream()
                .filter(TermsRow::current)
                .findFirst()
                .map(TermsRow::terms)
                .orElse(SettlementTerms.NONE);
    }

    /** Key of what holds now, or nothing. */
    Optional<Long> currentId(long partner) {
        return sql.first(
                "select max(id) as id from rewards.settlement_terms where partner_id = ? and (not by_two or released_at is not null)",
                row -> row.id("id"),
                partner);
    }

    /** The living partner whose number in the city's accounts this is already, or nothing. */
    Optional<String> otherWith(String creditor, long partner) {
        return sql.first(OTHER, row -> row.text("reference"), creditor, partner);
    }

    /** @return key of what waits now; nothing where something of this partner waits already */
    Optional<Long> add(long partner, SettlementTerms terms, String note, Capacity by, Instant now) {
        return sql.first(
                INSERT,
                row -> row.id("id"),
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

    /** The second person releases it: it holds from now on. @return false where it waits no more */
    boolean release(long id, Capacity by, Instant now) {
        return sql.update(RELEASE, by.person(), by.actingFor(), now, id) == 1 && sql.update(HOLDS, id) == 1;
    }

    /** It never comes to hold. @return false where it waits no more */
    boolean drop(long id, Capacity by, Instant now) {
        return sql.update(DROP, by.person(), now, id) == 1;
    }

    private static TermsRow row(Row row, Capacity reader) throws SQLException {
        String status = row.text("status");
        boolean dropped = row.instant("dropped_at") != null;
        boolean own = reader.overlaps(new Capacity(row.id("recorded_by"), row.id("recorded_for")));
        return new TermsRow(
                row.number("id"),
                new SettlementTerms(
                        status == null ? null : TaxStatus.valueOf(status),
                        row.day("self_billing"),
                        classes(row.text("billed")),
                        row.text("creditor")),
                row.text("note"),
                row.text("person"),
                row.instant("recorded_at"),
                row.flag("current"),
                row.text("releaser"),
                row.flag("by_two") && row.instant("released_at") == null && !dropped,
                dropped,
                own ? Reason.of("platform.approval.proposed-by-yourself") : null,
                row.day("status_from"),
                TaxCourse.UNKNOWN);
    }

    private static Set<TaxClass> classes(String text) {
        return text.isEmpty()
                ? Set.of()
                : Arrays.stream(text.split(",")).map(TaxClass::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
