package de.dresden.smartparticipation.participation.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 over the text and then the hashes of the attachments, as anybody can compute it from the receipt. */
final class ContentHash {

    static final int BYTES = 32;

    private ContentHash() {}

    /** @param attachments SHA-256 of each attachment in hex, in their order */
    static byte[] of(String text, List<String> attachments) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            attachments.forEach(one -> sha.update(("\n" + one).getBytes(StandardCharsets.US_ASCII)));
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
