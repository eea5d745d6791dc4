package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The rows of confirmations. With the confirmation the address goes from them; its link goes on to say that it is confirmed. */
@Dependent
class ConfirmationTable {

    private static final String ASK = """
            insert into platform.confirmation (id, token_hash, email, purpose, subject_type, subject_id, subject_reference,
                language, asked_at, ends_at) values (nextval('platform.confirmation_id'), ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** Of two who press the button at once the second waits for the first and finds it done. */
    private static final String CONFIRM = """
            with waiting as (
                select * from platform.confirmation
                where token_hash = ? and confirmed_at is null and ends_at > ? for update)
            update platform.confirmation c set confirmed_at = ?, email = null from waiting
            where c.id = waiting.id returning waiting.*""";

    @Inject
    private Sql sql;

    ConfirmationTable() {}

    ConfirmationTable(Sql sql) {
        this.sql = sql;
    }

    void ask(String token, String email, Subject subject, String purpose, String language, Instant now, Instant end) {
        sql.update(
                ASK,
                Secret.hash(token),
                email,
                purpose,
                subject.type(),
                subject.id(),
                subject.reference(),
                language,
                now,
                end);
    }

    /** The confirmation, where its time is not over or it is confirmed. */
    Optional<PendingConfirmation> find(String token, Instant now) {
        return sql.first(
                "select * from platform.confirmation where token_hash = ? and (confirmed_at is not null or ends_at > ?)",
                row -> new PendingConfirmation(
                        row.text("purpose"),
                        subject(row),
                        row.text("email"),
                        row.instant("ends_at"),
                        row.instant("confirmed_at")),
                Secret.hash(token),
                now);
    }

    /** @return what is confirmed now; nothing where it was before, or cannot be any more */
    Optional<AddressConfirmed> confirm(String token, Instant now) {
        return sql.first(CONFIRM, ConfirmationTable::confirmed, Secret.hash(token), now, now);
    }

    /** Forgets what was not confirmed in time. */
    int forgetUnconfirmed(Instant now) {
        return sql.update("delete from platform.confirmation where confirmed_at is null and ends_at < ?", now);
    }

    private static AddressConfirmed confirmed(Row row) throws SQLException {
        return new AddressConfirmed(subject(row), row.text("purpose"), row.text("email"));
    }

    private static Subject subject(Row row) throws SQLException {
        return new Subject(row.text("subject_type"), row.number("subject_id"), row.text("subject_reference"));
    }
}
