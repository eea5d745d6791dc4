package de.dresden.smartparticipation.web.api;

/** A random text that a program makes for each call of its own, so that the same sent again has its effect once. */
final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final String SHAPE = "[\\x21-\\x7e]{16,100}";

    private IdempotencyKey() {}

    /** @throws BadRequest where it is missing or no key */
    static String require(String key) {
        if (key == null || !key.matches(SHAPE)) {
            throw new BadRequest("web.api.idempotency-key");
        }
        return key;
    }

    /** The same where a call can do without. @return the key, or null */
    static String orNone(String key) {
        return key == null ? null : require(key);
    }
}
