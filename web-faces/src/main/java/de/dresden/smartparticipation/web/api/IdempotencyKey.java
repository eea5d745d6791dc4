package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.List;

/** A random text that a program makes for each call of its own, so that the same sent again has its effect once: 16 to 100 visible ASCII signs. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final String SHAPE = "[\\x21-\\x7e]{16,100}";
    private static final String WRONG = "web.api.idempotency-key";

    private IdempotencyKey() {}

    /** What is wrong with it, to be told with what else is wrong; empty where it is fine. */
    static List<Reason> problems(String key) {
        return fits(key) ? List.of() : List.of(Reason.of(WRONG));
    }

    /** @throws BadRequest where it is missing or no key */
    static String require(String key) {
        if (!fits(key)) {
            throw new BadRequest(WRONG);
        }
        return key;
    }

    /** The same where a call can do without. @return the key, or null */
    static String orNone(String key) {
        return key == null ? null : require(key);
    }

    private static boolean fits(String key) {
        return key != null && key.matches(SHAPE);
    }
}
