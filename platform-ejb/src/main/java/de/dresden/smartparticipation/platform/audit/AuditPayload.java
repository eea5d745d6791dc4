package de.dresden.smartparticipation.platform.audit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The values before and after, salted: whoever holds only the digest cannot guess them. */
record AuditPayload(byte[] salt, String content) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Kept: {@link Json} searches the class path for its maker at every call. */
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private static final int SALT_BYTES = 16;

    static AuditPayload of(Map<String, ?> before, Map<String, ?> after) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        String content = JSON.createObjectBuilder()
                .add("before", object(before))
                .add("after", object(after))
                .build()
                .toString();
        return new AuditPayload(salt, content);
    }

    byte[] digest() {
        return digest(salt, content);
    }

    /** SHA-256 of the salt and the UTF-8 content. */
    static byte[] digest(byte[] salt, String content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            return sha.digest(content.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static JsonObjectBuilder object(Map<String, ?> values) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        new TreeMap<>(values).forEach((key, value) -> {
            if (value == null) {
                object.addNull(key);
            } else if (value instanceof Number number) {
                object.add(key, number.longValue());
            } else if (value instanceof Boolean flag) {
                object.add(key, flag);
            } else if (value instanceof Collection<?> several) {
                JsonArrayBuilder array = JSON.createArrayBuilder();
                several.forEach(one -> array.add(String.valueOf(one)));
                object.add(key, array);
            } else {
                object.add(key, value.toString());
            }
        });
        return object;
    }
}
