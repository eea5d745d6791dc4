package de.dresden.smartparticipation.platform.forms;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.forms.FormCheck.Verdict;
import de.dresden.smartparticipation.platform.keys.Keys;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tokens of forms that need no login: {@code <milliseconds>.<nonce>.<signature>}, good for one form of one page, from
 * {@link #SHORTEST} to {@link #LONGEST} after it was drawn.
 */
@Stateless
@Boundary
public class FormTokens {

    /** Nobody reads and fills in a form faster. */
    public static final Duration SHORTEST = Duration.ofSeconds(3);

    /** A form that lay open for longer is drawn anew, with what was typed. */
    public static final Duration LONGEST = Duration.ofHours(24);

    private static final String KEY = "public-form";
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,15})\\.([\\w-]{22})\\.([\\w.-]{1,100})");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    @Inject
    private Keys keys;

    @Inject
    private Clock clock;

    public FormTokens() {}

    FormTokens(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * A token for a form that is drawn now.
     *
     * @param form name of the form: its page's path and its name on the page
     */
    @PermitAll
    public String issue(String form) {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        String head = clock.millis() + "." + nonce;
        return head + "." + keys.sign(KEY, signed(form, head));
    }

    /** Looks at the token that came with a form; null counts as forged. */
    @PermitAll
    public FormCheck check(String form, String token) {
        Matcher parts = SHAPE.matcher(token == null ? "" : token);
        if (!parts.matches()
                || !keys.isSigned(KEY, signed(form, parts.group(1) + "." + parts.group(2)), parts.group(3))) {
            return new FormCheck(Verdict.FORGED, null);
        }
        Duration age = Duration.between(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), clock.instant());
        Verdict verdict = age.compareTo(SHORTEST) < 0
                ? Verdict.TOO_FAST
                : age.compareTo(LONGEST) > 0 ? Verdict.EXPIRED : Verdict.GOOD;
        return new FormCheck(verdict, parts.group(2));
    }

    private static String signed(String form, String head) {
        return form + "\n" + head;
    }
}
