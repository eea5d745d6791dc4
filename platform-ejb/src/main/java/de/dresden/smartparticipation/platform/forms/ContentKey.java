package de.dresden.smartparticipation.platform.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What was sent with a form or by a program, in short: the same only where every part is the same. For {@link SentForms}. */
public final class ContentKey {

    private ContentKey() {}

    /**
     * @param parts what was sent, each as its text says it; null is another content than an empty text. Of a file its name and the
     *     SHA-256 of its content
     * @return SHA-256 over the parts, 64 hexadecimal digits
     */
    public static String of(Object... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
                // its length goes first, so that a word moved from one part to the next makes another content
                sha.update(((part == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
