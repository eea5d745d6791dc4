package de.dresden.smartparticipation.rewards.member;

import java.security.SecureRandom;

/** A new reference: {@code KM-} and eight random signs that are not mixed up when read aloud; 31 signs to the eighth are 39 bits. */
final class Pseudonym {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ".replace("O", "");
    private static final int GROUP = 4;
    private static final int GROUPS = 2;

    private Pseudonym() {}

    static String next() {
        StringBuilder reference = new StringBuilder("KM");
        for (int i = 0; i < GROUP * GROUPS; i++) {
            if (i % GROUP == 0) {
                reference.append('-');
            }
            reference.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return reference.toString();
    }
}
