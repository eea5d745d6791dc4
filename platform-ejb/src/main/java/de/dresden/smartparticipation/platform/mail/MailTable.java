package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of mails. */
@Dependent
class MailTable {

    /** How long a claimed mail is left to whoever claimed it; longer than all timeouts of sending together. */
    private static final Duration SENDING = Duration.ofMinutes(10);

    private static final String CLAIM = """
            update platform.mail set attempts = attempts + 1, next_attempt_at = ?
            where id = (select id from platform.mail where state = 'WAITING' and next_attempt_at <= ?
                order by next_attempt_at, id limit 1 for update skip locked)
            returning *""";

    /** Of a fleeting one, whose delivery ends with this. */
    private static final String FORGOTTEN =
            "recipient = case when fleeting then null else recipient end, body = case when fleeting then '' else body end";

    private static final String FILTER = """
            \swhere (cardinality(?::text[]) = 0 or state = any (?::text[])) and (?::text is null
                or recipient ilike '%' || ?::text || '%' or subject_line ilike '%' || ?::text || '%'
                or about_reference ilike '%' || ?::text || '%')""";

    @Inject
    private Sql sql;

    MailTable() {}

    MailTable(Sql sql) {
        this.sql = sql;
    }

    /** Takes the mail that is due longest; nobody else takes it for the next minutes. */
    Optional<MailDetails> claim(Instant now) {
        return sql.first(CLAIM, MailTable::details, now.plus(SENDING), now);
    }

    void sent(long id, Instant now) {
        sql.update(
                "update platform.mail set state = 'SENT', sent_at = ?, last_error = null, " + FORGOTTEN
                        + " where id = ?",
                now,
                id);
    }

    void failed(long id, String error) {
        sql.update(
                "update platform.mail set state = 'FAILED', last_error = ?, " + FORGOTTEN
                        + " where id = ? and state = 'WAITING'",
                error,
                id);
    }

    /** Gives up fleeting ones that nobody could send since then, as where no mail server is set. */
    void giveUpFleeting(Instant before) {
        sql.update(
                "update platform.mail set state = 'FAILED', " + FORGOTTEN
                        + " where fleeting and state = 'WAITING' and created_at < ?",
                before);
    }

    void tryAgain(long id, String error, Instant when) {
        sql.update(
                "update platform.mail set next_attempt_at = ?, last_error = ? where id = ? and state = 'WAITING'",
                when,
                error,
                id);
    }

    /** @return whether it was one that is not sent, and still has its recipient */
    boolean sendAgain(long id, Instant now) {
        return sql.update(
                        "update platform.mail set state = 'WAITING', attempts = 0, next_attempt_at = ?"
                                + " where id = ? and state <> 'SENT' and recipient is not null",
                        now,
                        id)
                == 1;
    }

    Optional<MailDetails> find(long id) {
        return sql.first("select * from platform.mail where id = ?", MailTable::details, id);
    }

    Page<MailRow> page(MailFilter filter, PageQuery query) {
        List<String> states = filter.states().stream().map(Enum::name).toList();
        String text = filter.text() == null || filter.text().isBlank()
                ? null
                : filter.text().strip().replaceAll("([\\\\%_])", "\\\\$1");
        Object[] values = {states, states, text, text, text, text};
        long total = sql.first(
                        "select count(*) as total from platform.mail" + FILTER, row -> row.number("total"), values)
                .orElseThrow();
        String order = query.descending() || query.sort() == null ? " order by id desc" : " order by id";
        List<MailRow> rows = sql.list(
                "select * from platform.mail" + FILTER + order + " limit " + query.size() + " offset " + query.offset(),
                MailTable::row,
                values);
        return Page.of(query, rows, total);
    }

    private static MailDetails details(Row row) throws SQLException {
        return new MailDetails(
                row(row), row.text("body"), row.text("about_type"), row.text("last_error"), row.text("unsubscribe"));
    }

    private static MailRow row(Row row) throws SQLException {
        return new MailRow(
                row.number("id"),
                row.text("recipient"),
                row.text("subject_line"),
                row.text("about_reference"),
                row.instant("created_at"),
                MailState.valueOf(row.text("state")),
                (int) row.number("attempts"),
                row.instant("next_attempt_at"),
                row.instant("sent_at"));
    }
}
