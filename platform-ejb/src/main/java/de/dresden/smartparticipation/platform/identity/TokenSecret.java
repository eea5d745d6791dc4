package de.dresden.smartparticipation.platform.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The text of a token: {@code sp_} (a person's) or {@code spm_} (a member's) and 256 random bits, so that scanners recognise a
 * leaked one.
 */
final class TokenSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String PREFIX = "sp_";
    private static final String MEMBERS = "spm_";
    private static final Pattern FORM = Pattern.compile("sp_[A-Za-z0-9_-]{43}");
    private static final Pattern FORM_OF_MEMBER = Pattern.compile("spm_[A-Za-z0-9_-]{43}");

    private TokenSecret() {}

    static String next() {
        return from(random());
    }

    static String ofMember() {
        return MEMBERS + spelled(random());
    }

    private static byte[] random() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return random;
    }

    private static String spelled(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @return the token spelled by 32 bytes */
    static String from(byte[] bytes) {
        return PREFIX + spelled(bytes);
    }

    static boolean looksLikeAMembers(String text) {
        return text != null && FORM_OF_MEMBER.matcher(text).matches();
    }

    static boolean looksLikeOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }
}
