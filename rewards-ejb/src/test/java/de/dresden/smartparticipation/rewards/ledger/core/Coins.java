package de.dresden.smartparticipation.rewards.ledger.core;

import de.dresden.smartparticipation.rewards.ledger.Issuer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ledger as somebody would play it with coins on a table, from the list of all commands: no sums are kept, nothing of the
 * core is used but its commands. Slow, and so plain that one can see that it is right.
 */
final class Coins {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** One Taler that was granted. */
    private static final class Coin {
        private final String grant;
        private final Issuer issuer;
        private final int year;
        private String place;
        private String usedBy;
        private int turn;
        private Instant end;

        private Coin(String grant, Issuer issuer, int year, String place) {
            this.grant = grant;
            this.issuer = issuer;
            this.year = year;
            this.place = place;
        }
    }

    /** What was asked, and how it ended. */
    private static final class Asked {
        private final String what;
        private final String kind;
        private final Instant due;
        private String end;

        private Asked(String what, String kind, Instant due) {
            this.what = what;
            this.kind = kind;
            this.due = due;
        }
    }

    private final List<Coin> coins = new ArrayList<>();
    private final Map<String, Asked> asked = new LinkedHashMap<>();
    private final Map<String, Long> budgets = new HashMap<>();
    private final Map<Issuer, Long> writtenOff = new HashMap<>();
    private final Map<String, Integer> expiries = new HashMap<>();
    private final List<String> answers = new ArrayList<>();
    private final List<String> undone = new ArrayList<>();
    private final List<Issuer> backAtIssuer = new ArrayList<>();
    private int turns;

    /** All that was asked, from the beginning. */
    static Coins play(List<TimedCommand> commands) {
        Coins coins = new Coins();
        commands.forEach(each -> coins.answers.add(coins.apply(each.command(), each.at())));
        return coins;
    }

    List<String> answers() {
        return answers;
    }

    private String apply(Command command, Instant now) {
        if (command instanceof Command.SetBudget c) {
            String key = c.issuer() + " " + c.year();
            if (granted(c.issuer(), c.year()) > c.taler()) {
                return "budget-below-taken";
            }
            budgets.put(key, c.taler());
            return "BOOKED";
        }
        if (command instanceof Command.Grant c) {
            return grant(c, now);
        }
        if (command instanceof Command.Reserve c) {
            return reserve(c, now);
        }
        if (command instanceof Command.Resolve c) {
            return resolve(c, now);
        }
        if (command instanceof Command.Correct c) {
            return correct(c);
        }
        if (command instanceof Command.Refund c) {
            return refund(c);
        }
        coins.stream()
                .filter(coin -> coin.place.startsWith("wallet ") && !now.isBefore(coin.end))
                .forEach(coin -> coin.place = "expiry");
        return "BOOKED";
    }

    private String grant(Command.Grant c, Instant now) {
        String what = "grant " + c.issuer() + " " + c.member() + " " + c.taler() + " " + c.reason();
        if (asked.containsKey(c.id().text())) {
            return asked.get(c.id().text()).what.equals(what) ? "EXISTS" : "other-content";
        }
        int year = now.atZone(BERLIN).getYear();
        if (granted(c.issuer(), year) + c.taler() > budgets.getOrDefault(c.issuer() + " " + year, 0L)) {
            return "budget-spent";
        }
        asked.put(c.id().text(), new Asked(what, "grant", c.postAt()));
        for (int coin = 0; coin < c.taler(); coin++) {
            coins.add(new Coin(c.id().text(), c.issuer(), year, "incoming " + c.member()));
        }
        return "BOOKED";
    }

    private long granted(Issuer issuer, int year) {
        return coins.stream()
                        .filter(coin -> coin.issuer == issuer && coin.year == year)
                        .count()
                - coins.stream()
                        .filter(coin -> coin.place.equals("back " + issuer + " " + year))
                        .count();
    }

    private String reserve(Command.Reserve c, Instant now) {
        String what = "reserve " + c.member() + " " + c.partner() + " " + c.taler();
        if (asked.containsKey(c.id().text())) {
            return asked.get(c.id().text()).what.equals(what) ? "EXISTS" : "other-content";
        }
        List<Coin> there = coins.stream()
                .filter(coin -> coin.place.equals("wallet " + c.member()) && now.isBefore(coin.end))
                .sorted(Comparator.<Coin, Instant>comparing(coin -> coin.end).thenComparing(coin -> coin.turn))
                .toList();
        if (there.size() < c.taler()) {
            return "not-enough";
        }
        asked.put(c.id().text(), new Asked(what, "redeem", c.until()));
        there.subList(0, (int) c.taler()).forEach(coin -> {
            coin.place = "reserved " + c.member() + " " + c.partner();
            coin.usedBy = c.id().text();
        });
        return "BOOKED";
    }

    private String resolve(Command.Resolve c, Instant now) {
        Asked known = asked.get(c.id().text());
        if (known == null || !(known.kind.equals("grant") || known.kind.equals("redeem"))) {
            return "unknown-transfer";
        }
        String end = c.resolution().name();
        if (known.end != null) {
            return known.end.equals(end) ? "EXISTS" : "ended-otherwise";
        }
        boolean over = !now.isBefore(known.due);
        boolean grant = known.kind.equals("grant");
        if (end.equals("POSTED") && grant && !over || end.equals("EXPIRED") && (grant || !over)) {
            return "not-due";
        }
        if (end.equals("POSTED") && !grant && over) {
            return "too-late";
        }
        known.end = end;
        turns += grant && end.equals("POSTED") ? 1 : 0;
        for (Coin coin : coins) {
            if (grant && coin.grant.equals(c.id().text())) {
                coin.turn = turns;
                coin.end = known.due
                        .atZone(BERLIN)
                        .withDayOfYear(1)
                        .plusYears(4)
                        .toLocalDate()
                        .atStartOfDay(BERLIN)
                        .toInstant();
                coin.place = end.equals("POSTED")
                        ? coin.place.replace("incoming", "wallet")
                        : "back " + coin.issuer + " " + coin.year;
            } else if (!grant && c.id().text().equals(coin.usedBy) && coin.place.startsWith("reserved")) {
                String[] words = coin.place.split(" ");
                coin.place = end.equals("POSTED") ? "clearing " + words[2] : "wallet " + words[1];
            }
        }
        return "BOOKED";
    }

    private String correct(Command.Correct c) {
        Asked grant = asked.get(c.grant().text());
        if (grant == null || !grant.kind.equals("grant")) {
            return "unknown-transfer";
        }
        String what = "correct " + c.grant().text() + " " + c.taler() + " " + c.reason();
        String name = "correction " + c.id().text();
        if (asked.containsKey(name)) {
            return asked.get(name).what.equals(what) ? "EXISTS" : "other-content";
        }
        if (!"POSTED".equals(grant.end)) {
            return "not-posted";
        }
        if (undone.contains(c.grant().text())) {
            return "corrected-already";
        }
        List<Coin> own = coins.stream()
                .filter(coin -> coin.grant.equals(c.grant().text()))
                .toList();
        if (c.taler() > own.size()) {
            return "more-than-granted";
        }
        asked.put(name, new Asked(what, "correct", null));
        undone.add(c.grant().text());
        String wallet = "wallet " + grant.what.split(" ")[2];
        List<Coin> there = coins.stream()
                .filter(coin -> coin.place.equals(wallet))
                .sorted(Comparator.<Coin, Boolean>comparing(coin -> !own.contains(coin))
                        .thenComparing(coin -> coin.end)
                        .thenComparing(coin -> coin.turn))
                .limit(c.taler())
                .toList();
        Coin sample = own.get(0);
        there.forEach(coin -> {
            coin.place = "back " + sample.issuer + " " + sample.year;
            backAtIssuer.add(sample.issuer);
        });
        writtenOff.merge(sample.issuer, c.taler() - there.size(), Long::sum);
        return "BOOKED";
    }

    private String refund(Command.Refund c) {
        Asked redemption = asked.get(c.redemption().text());
        if (redemption == null || !redemption.kind.equals("redeem")) {
            return "unknown-transfer";
        }
        String what = "refund " + c.redemption().text() + " " + c.reason();
        if (asked.containsKey(c.id().text())) {
            return asked.get(c.id().text()).what.equals(what) ? "EXISTS" : "other-content";
        }
        if (!"POSTED".equals(redemption.end)) {
            return "not-posted";
        }
        if (undone.contains(c.redemption().text())) {
            return "corrected-already";
        }
        asked.put(c.id().text(), new Asked(what, "refund", null));
        undone.add(c.redemption().text());
        coins.stream()
                .filter(coin -> c.redemption().text().equals(coin.usedBy))
                .forEach(coin -> coin.place = "wallet " + redemption.what.split(" ")[1]);
        return "BOOKED";
    }

    /** What stands where: words that {@link LedgerSequencesTest} makes of the books as well. */
    Map<String, Long> state() {
        Map<String, Long> state = new TreeMap<>();
        for (Coin coin : coins) {
            String place = coin.place.startsWith("reserved ")
                    ? "reserved " + coin.place.split(" ")[1]
                    : coin.place;
            if (!place.startsWith("back")) {
                state.merge(place, 1L, Long::sum);
            }
            if (place.startsWith("wallet ")) {
                state.merge("lot " + place + " " + coin.end + " " + coin.turn, 1L, Long::sum);
            }
            if ("POSTED".equals(asked.get(coin.grant).end)) {
                state.merge("issuer " + coin.issuer, -1L, Long::sum);
            }
        }
        backAtIssuer.forEach(issuer -> state.merge("issuer " + issuer, 1L, Long::sum));
        writtenOff.forEach((issuer, taler) -> {
            state.merge("issuer " + issuer, taler, Long::sum);
            state.merge("writeOff", -taler, Long::sum);
        });
        for (String budget : budgets.keySet()) {
            String[] words = budget.split(" ");
            state.put("taken " + budget, granted(Issuer.valueOf(words[0]), Integer.parseInt(words[1])));
        }
        state.values().removeIf(value -> value.equals(0L));
        return state;
    }
}
