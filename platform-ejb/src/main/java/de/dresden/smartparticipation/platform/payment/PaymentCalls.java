package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/**
 * Calls of programs under a key that they made: a program that got no answer sends the same again and must not pay twice. Whoever calls
 * under the same key at the same moment waits for the first.
 */
@Dependent
class PaymentCalls {

    /** A call that was there before. @param at when @param result what came of it */
    record Before(Instant at, String result) {}

    @Inject
    private Sql sql;

    PaymentCalls() {}

    PaymentCalls(Sql sql) {
        this.sql = sql;
    }

    /**
     * What came of the call before; nothing where it is the first under the key, or has none: then it is worked on, and {@link #keep} is
     * told what came of it in the same transaction.
     *
     * @param key the program's, or null
     * @param content all that the call says, its name as well
     * @throws Conflict where something else was sent under the key
     */
    Optional<Before> before(long account, String key, String content, Instant now) {
        if (key == null) {
            return Optional.empty();
        }
        boolean first = sql.update(
                        "insert into platform.payment_call (account_id, key_hash, content_hash, called_at)"
                                + " values (?, sha256(convert_to(?, 'UTF8')), sha256(convert_to(?, 'UTF8')), ?)"
                                + " on conflict do nothing",
                        account,
                        key,
                        content,
                        now)
                == 1;
        if (first) {
            return Optional.empty();
        }
        return sql.first(
                        "select called_at, result from platform.payment_call where account_id = ?"
                                + " and key_hash = sha256(convert_to(?, 'UTF8')) and content_hash = sha256(convert_to(?, 'UTF8'))",
                        row -> new Before(row.instant("called_at"), row.text("result")),
                        account,
                        key,
                        content)
                .or(() -> {
                    throw new Conflict(Reason.of("platform.payment.other-content"));
                });
    }

    void keep(long account, String key, String result) {
        if (key != null) {
            sql.update(
                    "update platform.payment_call set result = ? where account_id = ? and key_hash = sha256(convert_to(?, 'UTF8'))",
                    result,
                    account,
                    key);
        }
    }
}
