package de.dresden.smartparticipation.platform.identity;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords as they are stored: {@code pbkdf2-sha512$<iterations>$<salt>$<hash>}, salt and hash in Base64.
 *
 * <p>PBKDF2 with HMAC-SHA-512; {@value #ITERATIONS} iterations follow OWASP's Password Storage Cheat Sheet (at least
 * 210,000). The number stands in each hash, so it can be raised without a migration.
 */
public final class PasswordHash {

    /** Iterations of a new hash. */
    public static final int ITERATIONS = 220_000;

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String NAME = "pbkdf2-sha512";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int PARTS = 4;

    private PasswordHash() {}

    /** @return the hash of a password that a person may have chosen */
    public static String of(String password) {
        return of(password, ITERATIONS);
    }

    /**
     * The hash of a machine-made password: 80 random bits and more cannot be guessed, so stretching them buys nothing. It is
     * replaced by a full one at the first login.
     */
    static String ofRandom(String password) {
        return of(password, 1_000);
    }

    /** A hash that takes as long as another and fits no password; made without the work, which a start would feel. */
    static String ofNobody() {
        return written(ITERATIONS, new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    private static String of(String password, int iterations) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return written(iterations, salt, derive(password, salt, iterations));
    }

    private static String written(int iterations, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return NAME + '$' + iterations + '$' + base64.encodeToString(salt) + '$' + base64.encodeToString(hash);
    }

    /** Whether the password belongs to the stored hash; takes the same time for every wrong one. */
    public static boolean matches(String password, String stored) {
        String[] parts = stored.split("\\$");
        if (parts.length != PARTS || !NAME.equals(parts[0])) {
            return false;
        }
        Base64.Decoder base64 = Base64.getDecoder();
        byte[] actual = derive(password, base64.decode(parts[2]), Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(actual, base64.decode(parts[3]));
    }

    /** Whether the stored hash has fewer iterations than a new one would have. */
    static boolean isWeak(String stored) {
        String[] parts = stored.split("\\$");
        return parts.length != PARTS || Integer.parseInt(parts[1]) < ITERATIONS;
    }

    private static byte[] derive(String password, byte[] salt, int iterations) {
        // The same letters typed on another keyboard may arrive composed differently.
        char[] letters = Normalizer.normalize(password, Normalizer.Form.NFKC).toCharArray();
        PBEKeySpec key = new PBEKeySpec(letters, salt, iterations, HASH_BYTES * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(key).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        } finally {
            key.clearPassword();
        }
    }
}
