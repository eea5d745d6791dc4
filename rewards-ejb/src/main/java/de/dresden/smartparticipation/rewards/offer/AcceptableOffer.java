package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an offer must be like to be kept. */
final class AcceptableOffer {

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 4_000;
    static final int LONGEST_REASON = 2_000;
    static final long MOST_TALER = 100_000;
    static final long MOST_CENTS = 10_000_000;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_OPENING = 1_000;
    private static final int LONGEST_PLACE = 300;
    private static final long MOST_STOCK = 1_000_000;
    private static final int MOST_LIMIT = 1_000;
    private static final int MOST_DAYS = 3_650;
    private static final Set<Integer> RATES = Set.of(0, 7, 19);

    private AcceptableOffer() {}

    static List<Reason> problems(OfferData data) {
        List<Reason> problems = new ArrayList<>();
        if (data.title() == null
                || data.title().length() < SHORTEST_TITLE
                || data.title().length() > LONGEST_TITLE) {
            problems.add(because("title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (data.description() == null || data.description().length() > LONGEST_TEXT) {
            problems.add(because("description-length", LONGEST_TEXT));
        }
        if (data.priceTaler() < 1 || data.priceTaler() > MOST_TALER) {
            problems.add(because("price", MOST_TALER));
        }
        if (data.payoutCents() < 0 || data.payoutCents() > MOST_CENTS) {
            problems.add(because("payout", MOST_CENTS / 100));
        }
        if (data.taxClass() == null || !RATES.contains(data.taxPercent())) {
            problems.add(because("tax"));
        }
        stock(data, problems);
        if (data.validFrom() == null
                || data.validUntil() == null
                || data.validUntil().isBefore(data.validFrom())) {
            problems.add(because("days"));
        }
        if (data.opening() != null && data.opening().length() > LONGEST_OPENING) {
            problems.add(because("opening-too-long", LONGEST_OPENING));
        }
        if (data.place() == null || data.place().length() > LONGEST_PLACE) {
            problems.add(because("place", LONGEST_PLACE));
        }
        if ((data.longitude() == null) != (data.latitude() == null)) {
            problems.add(Reason.of("platform.geo.point-half"));
        }
        if (data.kind() == null) {
            problems.add(because("kind"));
        }
        return problems;
    }

    /**
     * What is redeemed at a till or collected has a place that map and filter know. Only what is redeemed by a code of the partner can be
     * without, for that may be online.
     */
    static List<Reason> nowhere(OfferData data) {
        boolean placed = data.area() != null || data.longitude() != null;
        return placed || data.kind() == RedemptionKind.CODE_LIST ? List.of() : List.of(because("nowhere"));
    }

    private static void stock(OfferData data, List<Reason> problems) {
        if (outside(data.stockTotal(), MOST_STOCK)) {
            problems.add(because("stock", MOST_STOCK));
        }
        if (outside(data.stockPerDay(), MOST_STOCK)) {
            problems.add(because("stock-per-day", MOST_STOCK));
        }
        Integer limit = data.memberLimit();
        Integer days = data.memberDays();
        if (outside(limit == null ? null : limit.longValue(), MOST_LIMIT)) {
            problems.add(because("member-limit", MOST_LIMIT));
        }
        if (outside(days == null ? null : days.longValue(), MOST_DAYS) || days != null && limit == null) {
            problems.add(because("member-days", MOST_DAYS));
        }
    }

    /** @throws Refused with all of them, where there are any */
    static void require(List<Reason> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    static String reason(String reason) {
        String text = TypedText.text(reason);
        if (text == null || text.length() > LONGEST_REASON) {
            throw new Refused(because("reason-missing", LONGEST_REASON));
        }
        return text;
    }

    private static boolean outside(Long number, long most) {
        return number != null && (number < 1 || number > most);
    }

    private static Reason because(String what, Object... arguments) {
        return Reason.of("rewards.offer." + what, arguments);
    }
}
