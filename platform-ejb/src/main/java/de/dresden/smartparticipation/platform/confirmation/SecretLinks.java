package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Links that nobody can guess: whoever has one may do what it is for. To be called in the boundary's transaction; what the
 * holder does then, the boundary lets run as {@link de.dresden.smartparticipation.platform.identity.LinkHolder}.
 */
@Dependent
public class SecretLinks {

    private static final String ISSUE = """
            insert into platform.secret_link (id, token_hash, purpose, subject_type, subject_id, subject_reference, issued_at,
                ends_at) values (nextval('platform.secret_link_id'), ?, ?, ?, ?, ?, ?, ?)""";

    private static final String OPEN = """
            select * from platform.secret_link
            where token_hash = ? and purpose = ? and revoked_at is null and (ends_at is null or ends_at > ?)""";

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    SecretLinks() {}

    SecretLinks(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Makes a link; earlier ones for the same thing stay good.
     *
     * @param subject what it opens
     * @param purpose what for, as {@code participation.contribution}: lower case, the module first
     * @param until its end, or null for none
     * @return the token, which is known to its holder only and never told again
     */
    public String issue(Subject subject, String purpose, Instant until) {
        String token = Secret.next();
        sql.update(
                ISSUE,
                Secret.hash(token),
                purpose,
                subject.type(),
                subject.id(),
                subject.reference(),
                clock.instant(),
                until);
        return token;
    }

    /** What the token opens for this purpose; nothing where it is unknown, over or revoked. */
    public Optional<LinkedSubject> open(String token, String purpose) {
        return sql.first(
                OPEN,
                row -> new LinkedSubject(
                        new Subject(row.text("subject_type"), row.number("subject_id"), row.text("subject_reference")),
                        row.text("purpose"),
                        row.instant("issued_at"),
                        row.instant("ends_at")),
                Secret.hash(token),
                purpose,
                clock.instant());
    }

    /** Ends all links to this thing for this purpose. */
    public void revoke(Subject subject, String purpose) {
        revoke(subject.type(), List.of(subject.id()), purpose);
    }

    /** Ends all links to several things of one kind for this purpose. @return how many ended */
    public int revoke(String type, Collection<Long> subjects, String purpose) {
        return sql.update(
                "update platform.secret_link set revoked_at = ?"
                        + " where subject_type = ? and subject_id = any (?::bigint[]) and purpose = ? and revoked_at is null",
                clock.instant(),
                type,
                subjects,
                purpose);
    }
}
