package de.dresden.smartparticipation.platform.identity;

import java.security.SecureRandom;

/** Passwords made by the product: groups of four, without the letters and digits that are mistaken for each other. */
public final class RandomPassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789ACDEFGHJKLMNPQRTUVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 5;

    private RandomPassword() {}

    /** @return a new password of more than 100 random bits, as {@code K7mqa-…} */
    public static String next() {
        byte[] random = new byte[LENGTH];
        RANDOM.nextBytes(random);
        return from(random);
    }

    /** @return the password spelled by at least {@value #LENGTH} random bytes */
    static String from(byte[] random) {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt((random[i] & 0xFF) % LETTERS.length()));
        }
        return password.toString();
    }
}
