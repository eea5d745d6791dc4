package de.dresden.smartparticipation.platform.approval;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Exactly what is approved: the values that will take effect, by name.
 *
 * @param values name and value as text; an absent value is an absent name
 */
public record FrozenContent(SortedMap<String, String> values) {

    public FrozenContent {
        values = new TreeMap<>(values);
    }

    /** The values as text, in whatever order; null counts as absent. Values need a {@code toString} that says all of them. */
    public static FrozenContent of(Map<String, ?> values) {
        SortedMap<String, String> texts = new TreeMap<>();
        values.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value.toString());
            }
        });
        return new FrozenContent(texts);
    }

    /** SHA-256 over names and values in the order of the names, each with its length before it: no two contents look alike. */
    public byte[] hash() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            values.forEach((name, value) -> {
                update(sha, name);
                update(sha, value);
            });
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void update(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        sha.update(bytes);
    }
}
