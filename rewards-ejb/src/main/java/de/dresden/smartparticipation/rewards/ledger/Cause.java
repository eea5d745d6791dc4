package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What brought a transfer about, as its reason in the journal names it: code, colon, key. People read the text {@code
 * rewards.cause.<constant>} instead, with the key as {@code {0}}; the journal keeps the code, which the chain's digests cover.
 */
public enum Cause {
    TRIP("trip"),
    /** Savings for which there was no budget at first. */
    TRIPS("trips"),
    CHALLENGE("challenge"),
    CORRECTION("correction"),
    /** A lot came to its end. */
    LOT("lot"),
    /** The member has left. */
    LEFT("left"),
    /** An offer is redeemed. */
    REDEEM("redeem"),
    /** A redemption was given up before the till. */
    REDEMPTION("redemption"),
    /** What was booked before the programme began. */
    TRIAL("trial");

    private static final Pattern FORM = Pattern.compile("([a-z]+):(.*)");

    private final String code;

    Cause(String code) {
        this.code = code;
    }

    /** The cause that a reason of the journal names; nothing where it names none that is known. */
    public static Optional<Cause> of(String reason) {
        Matcher found = FORM.matcher(reason);
        return found.matches()
                ? Arrays.stream(values())
                        .filter(cause -> cause.code.equals(found.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    /** What is said of a reason in the journal; what is no known code is words already, and said as it is. */
    public static Reason told(String reason) {
        return of(reason)
                .map(cause -> Reason.of(cause.word(), reason.substring(cause.code.length() + 1)))
                .orElseGet(() -> Reason.of("rewards.cause.other", reason));
    }

    /** Key of its text. */
    String word() {
        return "rewards.cause." + name().toLowerCase(Locale.ROOT);
    }
}
