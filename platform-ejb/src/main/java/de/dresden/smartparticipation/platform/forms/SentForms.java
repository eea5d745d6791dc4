package de.dresden.smartparticipation.platform.forms;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * Carries a form out once for each content: whoever sends it a second time, by a double click, with the back button or after a lost
 * answer, gets what came of the first time; whoever goes back, changes something and sends the same form again has sent something new.
 * To be called in the transaction of the command; the database makes the second of two at the same moment wait for the first.
 *
 * <p>It says nothing of persons. Where somebody counts once (a code of a letter, a confirmed address, a support, a judgement, a
 * registration), the room has a rule of its own and holds it also against what is new here.
 *
 * <p>Of the content a keyed hash is kept, and of the moment the day: nobody can try with the table alone which answers were sent,
 * nor bring a sheet of a survey together with a moment.
 */
@Dependent
public class SentForms {

    /** From the beginning of the day: at least two days, longer than a form's token is good. */
    static final Duration KEPT = Duration.ofDays(3);

    private static final String KEY = "sent-form";

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    public SentForms() {}

    public SentForms(Sql sql, Keys keys, Clock clock) {
        this.sql = sql;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Runs the command unless the same form with the same content was carried out before.
     *
     * @param nonce the form's own name
     * @param content what was sent, as {@link ContentKey} has it
     * @param command what is to be done; it returns what the sender is told, as a reference
     * @return what the command returned, now or the first time
     */
    public String once(String nonce, String content, Supplier<String> command) {
        return carriedOut(nonce + "." + hash(nonce, content), null, command);
    }

    /**
     * The same for programs, whose key stands for one content.
     *
     * @param key a key that the program chose
     * @throws Conflict where the same key came with another content before
     */
    public String onceForProgram(String key, String content, Supplier<String> command) {
        return carriedOut(key, hash(key, content), command);
    }

    private String carriedOut(String key, String content, Supplier<String> command) {
        int first = sql.update(
                "insert into platform.sent_form (key, content, sent_at) values (?, ?, ?) on conflict do nothing",
                key,
                content,
                clock.instant().truncatedTo(ChronoUnit.DAYS));
        if (first == 0) {
            return before(key, content);
        }
        String result = command.get();
        sql.update("update platform.sent_form set result = ? where key = ?", result, key);
        return result;
    }

    private String hash(String key, String content) {
        return keys.fingerprint(KEY, key + " " + content);
    }

    private String before(String key, String content) {
        return sql.list("select result, content from platform.sent_form where key = ?", SentForms::told, key).stream()
                .filter(told -> content == null || content.equals(told.content()))
                .map(Told::result)
                .findFirst()
                .orElseThrow(() -> new Conflict(Reason.of("platform.forms.other-content")));
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
