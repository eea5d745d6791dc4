package de.dresden.smartparticipation.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the passwords and tokens of the demo accounts are derived from, by HMAC.
 *
 * @param text 256 random bits in Base64
 */
record DemoSecret(String text) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    static DemoSecret random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return new DemoSecret(Base64.getEncoder().encodeToString(random));
    }

    String password(String login) {
        return RandomPassword.from(derive("password:" + login));
    }

    String token(String login) {
        return TokenSecret.from(derive("token:" + login));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "DemoSecret";
    }

    private byte[] derive(String purpose) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text), ALGORITHM));
            return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
