package de.dresden.smartparticipation.platform.forms;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The key of a form that counts once for each content. Whoever goes back, changes the text and sends the same form again has sent
 * something new; only what is the same in every part is answered with what came of the first time.
 */
public final class ContentKey {

    private ContentKey() {}

    /**
     * @param nonce the form's own name
     * @param parts what was sent, each as its text says it; null is another content than an empty text
     * @return the nonce with a SHA-256 over the parts, for {@link SentForms#once}
     */
    public static String of(String nonce, Object... parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Object part : parts) {
                byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
                // its length goes first, so that a word moved from one part to the next makes another content
                sha.update(((part == null ? -1 : bytes.length) + ":").getBytes(StandardCharsets.US_ASCII));
                sha.update(bytes);
            }
            return nonce + "." + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
