package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;

/** Who wants no more mails about what. */
@Dependent
class MailStops {

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    MailStops() {}

    MailStops(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    /** @return whether it was not so before */
    boolean stop(String email, Subject about, Instant now) {
        return sql.update(
                        "insert into platform.mail_stop (address, about_type, about_id, stopped_at) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        hash(email),
                        about.type(),
                        about.id(),
                        now)
                == 1;
    }

    boolean isStopped(String email, Subject about) {
        return sql.first(
                        "select 1 as n from platform.mail_stop where address = ? and about_type = ? and about_id = ?",
                        row -> row.number("n"),
                        hash(email),
                        about.type(),
                        about.id())
                .isPresent();
    }

    private String hash(String email) {
        return keys.fingerprint("mail-stop", email.strip().toLowerCase(Locale.ROOT));
    }
}
