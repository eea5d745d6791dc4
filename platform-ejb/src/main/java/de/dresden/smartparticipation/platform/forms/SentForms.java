package de.dresden.smartparticipation.platform.forms;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Carries a form out once: whoever sends it a second time, by a double click, with the back button or after a lost answer, gets
 * what came of the first time. To be called in the transaction of the command; the database makes the second of two at
 * the same moment wait for the first.
 */
@Dependent
public class SentForms {

    /** A result is kept for longer than a form's token is good. */
    static final Duration KEPT = Duration.ofDays(2);

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    public SentForms() {}

    public SentForms(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Runs the command unless it ran under this key before.
     *
     * @param key the form's nonce, or a key that a program chose
     * @param content what was sent under the key, in short (a hash), where a key may come back with another content; else null
     * @param command what is to be done; it returns what the sender is told, as a reference
     * @return what the command returned, now or the first time
     * @throws Refused where the same key came with another content before
     */
    public String once(String key, String content, Supplier<String> command) {
        int first = sql.update(
                "insert into platform.sent_form (key, content, sent_at) values (?, ?, ?) on conflict do nothing",
                key,
                content,
                clock.instant());
        if (first == 0) {
            return before(key, content);
        }
        String result = command.get();
        sql.update("update platform.sent_form set result = ? where key = ?", result, key);
        return result;
    }

    /** As {@link #once(String, String, Supplier)} for a form, whose nonce belongs to it alone. */
    public String once(String nonce, Supplier<String> command) {
        return once(nonce, null, command);
    }

    private String before(String key, String content) {
        return sql.list("select result, content from platform.sent_form where key = ?", SentForms::told, key).stream()
                .filter(told -> content == null || content.equals(told.content()))
                .map(Told::result)
                .findFirst()
                .orElseThrow(() -> new Refused(Reason.of("platform.forms.other-content")));
    }

    int forgetOld() {
        return sql.update(
                "delete from platform.sent_form where sent_at < ?",
                clock.instant().minus(KEPT));
    }

    private record Told(String result, String content) {}

    private static Told told(Row row) throws SQLException {
        return new Told(row.text("result"), row.text("content"));
    }
}
