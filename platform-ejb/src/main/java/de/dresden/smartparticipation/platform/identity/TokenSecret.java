package de.dresden.smartparticipation.platform.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** The text of a personal access token: {@code sp_} and 256 random bits, so that scanners recognise a leaked one. */
final class TokenSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String PREFIX = "sp_";
    private static final Pattern FORM = Pattern.compile("sp_[A-Za-z0-9_-]{43}");

    private TokenSecret() {}

    static String next() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return from(random);
    }

    /** @return the token spelled by 32 bytes */
    static String from(byte[] bytes) {
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static boolean looksLikeOne(String text) {
        return text != null && FORM.matcher(text).matches();
    }
}
