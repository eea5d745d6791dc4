package de.dresden.smartparticipation.platform.business;

import java.util.Locale;
import java.util.Set;

/**
 * The part of an address behind the @.
 *
 * @param name in small letters
 */
public record MailDomain(String name) {

    private static final Set<String> OPEN = Set.of(
            "gmail.com",
            "googlemail.com",
            "gmx.de",
            "gmx.net",
            "web.de",
            "t-online.de",
            "outlook.com",
            "outlook.de",
            "hotmail.com",
            "yahoo.de",
            "yahoo.com",
            "icloud.com",
            "freenet.de",
            "posteo.de",
            "proton.me");

    /** @param email an address of the right form */
    public static MailDomain of(String email) {
        return new MailDomain(email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether anybody can open an address there: it says nothing of the business, which may well have one. */
    public boolean open() {
        return OPEN.contains(name);
    }
}
