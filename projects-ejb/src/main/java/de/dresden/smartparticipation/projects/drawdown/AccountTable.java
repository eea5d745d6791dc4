package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.payment.sepa.Iban;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The sealed accounts of recipients: one at a time a grant; who enters it and who checks it are two. */
@Dependent
class AccountTable {

    private static final String KEY = "iban";

    private static final String NOW = """
            select a.*, g.project_id, e.name as enterer, c.name as checker from projects.grant_account a
            join projects.project_grant g on g.id = a.grant_id
            left join platform.v_person e on e.id = a.entered_by left join platform.v_person c on c.id = a.checked_by
            where g.project_id = ? and a.replaced_at is null""";

    private static final String ADD = """
            insert into projects.grant_account (id, grant_id, holder, iban_sealed, iban_shown, iban_mark, entered_by, entered_at)
            select ?, g.id, ?, ?, ?, ?, ?::bigint, ? from projects.project_grant g where g.project_id = ?""";

    /** The account that counts now. */
    record Current(
            long id,
            String holder,
            String sealed,
            String shown,
            String mark,
            Long enteredBy,
            String enterer,
            Instant enteredAt,
            Long checkedBy,
            String checker,
            Instant checkedAt) {

        boolean checked() {
            return checkedAt != null;
        }
    }

    private final Sql sql;
    private final Keys keys;

    @Inject
    AccountTable(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    Optional<Current> current(long project) {
        return sql.first(NOW, AccountTable::current, project);
    }

    String mark(Iban account) {
        return keys.fingerprint(KEY, account.number());
    }

    /** Replaces what was there. @param by who enters it, or null: the recipient */
    long enter(long project, String holder, Iban account, Long by, Instant now) {
        current(project)
                .ifPresent(old ->
                        sql.update("update projects.grant_account set replaced_at = ? where id = ?", now, old.id()));
        long id = sql.first("select nextval('projects.grant_account_id') as id", row -> row.number("id"))
                .orElseThrow();
        sql.update(
                ADD,
                id,
                holder,
                keys.seal(KEY, context(id), account.number()),
                account.shown(),
                mark(account),
                by,
                now,
                project);
        return id;
    }

    /** @return whether it waited for that */
    boolean check(long account, long by, Instant now) {
        return sql.update(
                        "update projects.grant_account set checked_by = ?, checked_at = ? where id = ? and checked_at is null"
                                + " and replaced_at is null",
                        by,
                        now,
                        account)
                == 1;
    }

    Iban open(Current account) {
        return new Iban(keys.open(KEY, context(account.id()), account.sealed()));
    }

    /** What it is sealed for: it opens in no other row. */
    private static String context(long account) {
        return "grant-account " + account;
    }

    private static Current current(Row row) throws SQLException {
        return new Current(
                row.number("id"),
                row.text("holder"),
                row.text("iban_sealed"),
                row.text("iban_shown"),
                row.text("iban_mark"),
                row.id("entered_by"),
                row.text("enterer"),
                row.instant("entered_at"),
                row.id("checked_by"),
                row.text("checker"),
                row.instant("checked_at"));
    }
}
