package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settlements in the database: each step is one conditional update, which says whether it was taken. */
@Dependent
class SettlementTable {

    private static final String HEAD = """
            select s.*, array_to_string(s.corrected_by, ',') as correctors from rewards.settlement s where\s""";

    private static final String CREATE = """
            insert into rewards.settlement (reference, partner_id, month, contract_version, state, state_since)
            select 'AB-' || ? || '-' || lpad(nextval('rewards.settlement_number')::text, 4, '0'), ?, ?, ?, 'DRAFT', ?
            where not exists (select 1 from rewards.settlement where partner_id = ? and month = ?)
            on conflict (partner_id, month) do nothing returning id""";

    private static final String ISSUE = """
            update rewards.settlement set state = 'ISSUED', state_since = ?, edition = ?, contract_version = ?, terms_id = ?::bigint,
                taler = ?, cents = ?, tax_cents = ?, object_until = ?, agreed_by = null, agreed_at = null
            where id = ? and edition = ? and certified_at is null""";

    private static final String AGREE = """
            update rewards.settlement set state = 'AGREED', state_since = ?, agreed_by = ?::bigint, agreed_at = ?
            where id = ? and state = 'ISSUED'""";

    private static final String CERTIFY = """
            update rewards.settlement set state = ?, state_since = ?, certified_by = ?, certified_for = ?::bigint, certified_at = ?,
                payment_order = ?, payment_remark = null, agreed_at = coalesce(agreed_at, ?)
            where id = ? and (state in ('AGREED', 'UNPAID') or (state = 'ISSUED' and object_until < ?))""";

    private static final String BOOK = """
            update rewards.settlement set state = ?, state_since = ?, payment_remark = ?
            where id = ? and payment_order = ? and state in ('CERTIFIED', 'PAID') and state <> ?""";

    private final Sql sql;

    @Inject
    SettlementTable(Sql sql) {
        this.sql = sql;
    }

    Optional<SettlementHead> find(String reference) {
        return sql.first(HEAD + "s.reference = ?", SettlementTable::head, reference);
    }

    SettlementHead of(long id) {
        return sql.first(HEAD + "s.id = ?", SettlementTable::head, id).orElseThrow();
    }

    /** Locked, so that of several who do something to it the second sees what the first did. */
    Optional<SettlementHead> lock(String reference) {
        return sql.first(HEAD + "s.reference = ? for update", SettlementTable::head, reference);
    }

    Optional<SettlementHead> lock(long partner, YearMonth month) {
        return sql.first(
                HEAD + "s.partner_id = ? and s.month = ? for update", SettlementTable::head, partner, month.atDay(1));
    }

    /** @return its key; nothing where there is one already */
    Optional<Long> create(long partner, YearMonth month, int contract, Instant now) {
        LocalDate first = month.atDay(1);
        return sql.first(
                CREATE,
                row -> row.number("id"),
                String.valueOf(month.getYear()),
                partner,
                first,
                contract,
                now,
                partner,
                first);
    }

    boolean issue(SettlementHead head, int contract, Long terms, Settlement settlement, LocalDate until, Instant now) {
        return sql.update(
                        ISSUE,
                        now,
                        head.edition() + 1,
                        contract,
                        terms,
                        settlement.taler(),
                        settlement.cents(),
                        settlement.taxCents(),
                        until,
                        head.id(),
                        head.edition())
                == 1;
    }

    /** Between issued and objected. */
    boolean dispute(long id, SettlementState from, SettlementState to, Instant now) {
        return sql.update(
                        "update rewards.settlement set state = ?, state_since = ? where id = ? and state = ?",
                        to,
                        now,
                        id,
                        from)
                == 1;
    }

    /** @param by who of the partner accepts, or null: the time is over */
    boolean agree(long id, Long by, Instant now) {
        return sql.update(AGREE, now, by, now, id) == 1;
    }

    void correctedBy(long id, Capacity by) {
        List<Long> people =
                Stream.of(by.person(), by.actingFor()).filter(Objects::nonNull).toList();
        sql.update("update rewards.settlement set corrected_by = corrected_by || ?::bigint[] where id = ?", people, id);
    }

    /** @param order of the payment, or null: nothing is paid */
    boolean certify(long id, Capacity by, String order, LocalDate today, Instant now) {
        SettlementState to = order == null ? SettlementState.CLOSED : SettlementState.CERTIFIED;
        return sql.update(CERTIFY, to, now, by.person(), by.actingFor(), now, order, now, id, today) == 1;
    }

    boolean book(long id, String order, SettlementState to, String remark, Instant now) {
        return sql.update(BOOK, to, now, remark, id, order, to) == 1;
    }

    /** Those to which nobody objected in time, by key. */
    List<String> lapsed(LocalDate today, int most) {
        return sql.list(
                "select reference from rewards.settlement where state = 'ISSUED' and object_until < ? order by id limit ?",
                row -> row.text("reference"),
                today,
                most);
    }

    private static SettlementHead head(Row row) throws SQLException {
        String correctors = row.text("correctors");
        return new SettlementHead(
                row.number("id"),
                row.text("reference"),
                row.number("partner_id"),
                YearMonth.from(row.day("month")),
                SettlementState.valueOf(row.text("state")),
                (int) row.number("edition"),
                row.number("taler"),
                row.number("cents"),
                row.number("carried_cents"),
                row.number("payable_cents"),
                row.day("object_until"),
                correctors.isEmpty()
                        ? Set.of()
                        : Arrays.stream(correctors.split(","))
                                .map(Long::valueOf)
                                .collect(Collectors.toSet()),
                row.text("payment_order"));
    }
}
