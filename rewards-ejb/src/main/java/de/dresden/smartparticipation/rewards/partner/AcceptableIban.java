package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;

/** An IBAN that can be one: country, length, structure and check digits (ISO 13616, mod 97). Whether the account is there only its bank knows. */
final class AcceptableIban {

    private AcceptableIban() {}

    /** Why it cannot be one, or nothing. */
    static Optional<Reason> problem(String typed) {
        try {
            IbanUtil.validate(plain(typed));
            return Optional.empty();
        } catch (Iban4jException wrong) {
            return Optional.of(Reason.of("rewards.partner.iban-wrong"));
        }
    }

    /** Without blanks, in capital letters. */
    static String plain(String typed) {
        return typed.replaceAll("\\s+", "").toUpperCase(Locale.ROOT);
    }

    /** The two letters of the country in which the account is. */
    static String country(String typed) {
        return plain(typed).substring(0, 2);
    }
}
