package de.dresden.smartparticipation.web.rewards;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leads from what the journal says as the reason of a transfer to the page of what caused it. */
final class Causes {

    private static final Pattern REASON = Pattern.compile("([a-z]+):([A-Za-z0-9-]{1,64})");

    /** Kind of cause → its page, with all but the reference. */
    private static final Map<String, String> PAGES = Map.of(
            "trip", "/rewards/trip.xhtml?id=",
            "challenge", "/rewards/challenge.xhtml?ref=",
            "correction", "/rewards/correction.xhtml?reference=");

    private Causes() {}

    /** The page, or null where none shows it. */
    static String page(String reason) {
        return Optional.of(REASON.matcher(reason))
                .filter(Matcher::matches)
                .filter(found -> PAGES.containsKey(found.group(1)))
                .map(found -> PAGES.get(found.group(1)) + found.group(2))
                .orElse(null);
    }
}
