package de.dresden.smartparticipation.web.error;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** What a person reads out on the phone so that the failure is found in the log. */
final class Reference {

    /** Where it stands in the request. */
    static final String ATTRIBUTE = "sp.reference";

    private static final String SPEAKABLE = "ABCDEFGHKLMNPRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Reference() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, SPEAKABLE.length())
                .mapToObj(index -> String.valueOf(SPEAKABLE.charAt(index)))
                .collect(Collectors.joining());
    }
}
