package de.dresden.smartparticipation.projects.budget.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A budget as somebody would play it with coins on a table: each cent is a coin that lies somewhere, each released cent a slip.
 * No sums are kept and nothing of the core is used but its commands. Slow, and so plain that one can see that it is right.
 */
final class CoinBudget {

    /** One cent and where it lies. */
    private static final class Coin {
        private int year;
        private String place = "free";

        private Coin(int year) {
            this.year = year;
        }
    }

    /** That a project may commit one cent of a frozen year. */
    private static final class Slip {
        private final String holder;
        private boolean used;

        private Slip(String holder) {
            this.holder = holder;
        }
    }

    private final List<Integer> years;
    private final List<Coin> coins = new ArrayList<>();
    private final List<Slip> slips = new ArrayList<>();
    private final List<String> early = new ArrayList<>();
    private final List<String> carried = new ArrayList<>();
    private final Map<Integer, Long> appropriated = new TreeMap<>();
    private final Map<Integer, Long> authorised = new TreeMap<>();
    private final Map<Integer, Freeze> frozen = new TreeMap<>();

    CoinBudget(List<Integer> years) {
        this.years = years;
    }

    /** @return {@code booked}, or the last part of the refusal's key */
    String apply(Command c, int today) {
        int year = c.at().year();
        int n = (int) c.cents();
        if (c.cents() > 1_000 || c.cents() < 0) {
            return "amount";
        }
        String project = " " + c.project();
        switch (c.kind()) {
            case APPROPRIATE:
                long least = bound(year) + times(carried, "out " + year) - times(carried, "in " + year);
                if (n < least) {
                    return "below-bound";
                }
                resize(year, n - appropriated.getOrDefault(year, 0L));
                appropriated.put(year, (long) n);
                return "booked";
            case AUTHORISE:
                if (n < earlyOf(year)) {
                    return "below-early";
                }
                authorised.put(year, (long) n);
                return "booked";
            case FREEZE:
                if (c.freeze().releasedBasisPoints() < 0 || c.freeze().releasedBasisPoints() > 9_999) {
                    return "released-part";
                }
                frozen.put(year, c.freeze());
                return "booked";
            case LIFT:
                if (frozen.remove(year) == null) {
                    return "not-frozen";
                }
                slips.removeIf(slip -> slip.holder.startsWith(year + " "));
                return "booked";
            default:
        }
        if (n == 0) {
            return "amount";
        }
        switch (c.kind()) {
            case RESERVE:
                return move(year, "free", year, "reserved" + project, n) ? "booked" : "not-free";
            case RELEASE:
                return move(year, "reserved" + project, year, "free", n) ? "booked" : "not-reserved";
            case COMMIT:
                return commit(year, c.project(), n, today);
            case WITHDRAW:
                if (!move(year, "committed" + project, year, "free", n)) {
                    return "not-open";
                }
                for (int one = 0; one < n && today < year; one++) {
                    early.remove(year + project);
                }
                giveSlipsBack(year + project, n);
                return "booked";
            case PAY:
                if (today < year) {
                    return "not-begun";
                }
                return move(year, "committed" + project, year, "paid" + project, n) ? "booked" : "not-open";
            case PAY_BACK:
                return move(year, "paid" + project, year, "committed" + project, n) ? "booked" : "not-paid";
            case GRANT_RELEASE:
                if (!frozen.containsKey(year)) {
                    return "not-frozen";
                }
                for (int one = 0; one < n; one++) {
                    slips.add(new Slip(year + project));
                }
                return "booked";
            default:
                return carry(c.kind(), year, project, n, today);
        }
    }

    private String commit(int year, long project, int n, int today) {
        String holder = year + " " + project;
        if (at(year, "reserved " + project) < n) {
            return "not-reserved";
        }
        if (today < year && authorised.getOrDefault(year, 0L) - earlyOf(year) < n) {
            return "not-authorised";
        }
        List<Slip> own = slips.stream()
                .filter(slip -> slip.holder.equals(holder) && !slip.used)
                .limit(n)
                .toList();
        if (frozen.containsKey(year)) {
            long all = coins.stream().filter(coin -> coin.year == year).count();
            long used = slips.stream()
                    .filter(slip -> slip.holder.startsWith(year + " ") && slip.used)
                    .count();
            long bySlips = bound(year) - reserved(year) - used + n - own.size();
            // so many ten-thousandths of the year's coins, never rounded up
            if (n > own.size() && bySlips * 10_000 > all * frozen.get(year).releasedBasisPoints()) {
                return "frozen";
            }
        }
        move(year, "reserved " + project, year, "committed " + project, n);
        own.forEach(slip -> slip.used = true);
        for (int one = 0; one < n && today < year; one++) {
            early.add(holder);
        }
        return "booked";
    }

    private String carry(MovementKind kind, int year, String project, int n, int today) {
        if (today < year) {
            return "not-begun";
        }
        if (!years.contains(year + 1)) {
            return "no-next-year";
        }
        if (kind == MovementKind.CARRY_FREE && frozen.containsKey(year)) {
            return "frozen-carry";
        }
        String place = kind == MovementKind.CARRY_FREE
                ? "free"
                : kind == MovementKind.CARRY_RESERVED ? "reserved" + project : "committed" + project;
        if (!move(year, place, year + 1, place, n)) {
            return kind == MovementKind.CARRY_FREE
                    ? "not-free"
                    : kind == MovementKind.CARRY_RESERVED ? "not-reserved" : "not-open";
        }
        for (int one = 0; one < n; one++) {
            carried.add("out " + year);
            carried.add("in " + (year + 1));
        }
        if (kind == MovementKind.CARRY_COMMITTED) {
            giveSlipsBack(year + project, n);
        }
        return "booked";
    }

    private void giveSlipsBack(String holder, int n) {
        slips.stream()
                .filter(slip -> slip.holder.equals(holder) && slip.used)
                .limit(n)
                .forEach(slip -> slip.used = false);
    }

    private boolean move(int from, String place, int to, String other, int n) {
        List<Coin> there = coins.stream()
                .filter(coin -> coin.year == from && coin.place.equals(place))
                .limit(n)
                .toList();
        if (there.size() < n) {
            return false;
        }
        there.forEach(coin -> {
            coin.year = to;
            coin.place = other;
        });
        return true;
    }

    private void resize(int year, long more) {
        for (long one = 0; one < more; one++) {
            coins.add(new Coin(year));
        }
        for (long one = more; one < 0; one++) {
            coins.remove(coins.stream()
                    .filter(coin -> coin.year == year && coin.place.equals("free"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private long at(int year, String place) {
        return coins.stream()
                .filter(coin -> coin.year == year && coin.place.equals(place))
                .count();
    }

    private long bound(int year) {
        return coins.stream()
                .filter(coin -> coin.year == year && !coin.place.equals("free"))
                .count();
    }

    private long reserved(int year) {
        return coins.stream()
                .filter(coin -> coin.year == year && coin.place.startsWith("reserved"))
                .count();
    }

    private long earlyOf(int year) {
        return early.stream().filter(mark -> mark.startsWith(year + " ")).count();
    }

    private static long times(List<String> all, String one) {
        return all.stream().filter(one::equals).count();
    }

    /** Everything that can be counted, by name; without what is 0. */
    Map<String, Long> state(List<Long> projects) {
        Map<String, Long> state = new TreeMap<>();
        for (int year : years) {
            state.put(
                    year + " budget",
                    coins.stream().filter(coin -> coin.year == year).count());
            state.put(year + " free", at(year, "free"));
            state.put(year + " reserved", reserved(year));
            state.put(year + " committed", bound(year) - reserved(year));
            state.put(year + " early", earlyOf(year));
            state.put(year + " authorised", authorised.getOrDefault(year, 0L));
            for (long project : projects) {
                String name = year + " " + project;
                long paid = at(year, "paid " + project);
                state.put(name + " reserved", at(year, "reserved " + project));
                state.put(name + " committed", at(year, "committed " + project) + paid);
                state.put(name + " paid", paid);
                state.put(
                        name + " released",
                        slips.stream().filter(slip -> slip.holder.equals(name)).count());
                state.put(
                        name + " used",
                        slips.stream()
                                .filter(slip -> slip.holder.equals(name) && slip.used)
                                .count());
            }
        }
        state.values().removeIf(value -> value == 0);
        return state;
    }
}
