package de.dresden.smartparticipation.platform.mail;

import java.util.regex.Pattern;

/** What counts as an e-mail address, wherever one is typed: one address, with a domain of at least two parts, without a name beside it. */
public final class EmailAddress {

    /** Characters of the longest address that can be delivered (RFC 5321, 4.5.3.1.3, without its brackets). */
    public static final int LONGEST = 254;

    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]{1,64}@[^\\s@,;<>\"]+\\.[^\\s@,;<>\".]{2,}");

    private EmailAddress() {}

    /** Whether a text is one address; null is none. Blanks around it have to be taken off before. */
    public static boolean isOne(String text) {
        return text != null && text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
