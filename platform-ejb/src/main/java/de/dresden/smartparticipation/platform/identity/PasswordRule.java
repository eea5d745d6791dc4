package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a password must be: long, not one of those that everybody tries, not made of the person's own name. No demand for
 * special characters: length is what helps (NIST SP 800-63B, BSI ORP.4).
 */
public final class PasswordRule {

    /** Least number of characters. */
    public static final int SHORTEST = 12;

    /** Most characters; enough for any sentence. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final int SHORTEST_NAME_PART = 3;
    private static final int FEWEST_OWN = 8;

    private PasswordRule() {}

    /** @return everything that speaks against the password; empty where it is good */
    public static List<Reason> check(String password, String login, String name) {
        List<Reason> reasons = new ArrayList<>();
        String given = password == null ? "" : password;
        int length = given.codePointCount(0, given.length());
        if (length < SHORTEST) {
            reasons.add(Reason.of("platform.password.too-short", SHORTEST));
        }
        if (length > LONGEST) {
            reasons.add(Reason.of("platform.password.too-long", LONGEST));
        }
        if (!reasons.isEmpty()) {
            return reasons;
        }
        if (given.codePoints().distinct().count() < FEWEST_DIFFERENT) {
            reasons.add(Reason.of("platform.password.too-few-different"));
        } else if (DeniedPasswords.contain(given)) {
            reasons.add(Reason.of("platform.password.denied"));
        }
        if (isMadeOfName(given, login, name)) {
            reasons.add(Reason.of("platform.password.own-name"));
        }
        return reasons;
    }

    private static boolean isMadeOfName(String password, String login, String name) {
        String rest = password.toLowerCase(Locale.GERMAN).replace(login.toLowerCase(Locale.GERMAN), "");
        List<String> parts =
                new ArrayList<>(List.of(name.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+")));
        parts.addAll(Arrays.asList(login.toLowerCase(Locale.GERMAN).split("[^\\p{L}]+")));
        for (String part : parts) {
            if (part.length() >= SHORTEST_NAME_PART) {
                rest = rest.replace(part, "");
            }
        }
        return rest.length() < password.length() && rest.length() < FEWEST_OWN;
    }
}
