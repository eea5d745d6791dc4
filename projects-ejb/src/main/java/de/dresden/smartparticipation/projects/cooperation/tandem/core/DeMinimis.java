package de.dresden.smartparticipation.projects.cooperation.tandem.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reckons whether a grant keeps to the ceiling for each single undertaking that takes part in it, see the package. */
public final class DeMinimis {

    /** Art. 3(2): 300,000 €. */
    public static final long CEILING_CENTS = 30_000_000L;

    private static final int YEARS = 3;

    private DeMinimis() {}

    /**
     * The first day whose aid counts beside a grant. The day that bears the same number three years before still counts: whichever way the
     * ends of the period are read, nobody comes to more than the ceiling within three years. Where there is no such day (29 February), it
     * is the last one of that month, which is a day more and not one less.
     */
    public static LocalDate firstDay(LocalDate grant) {
        return grant.minusYears(YEARS);
    }

    /** Whether aid counts beside a grant on that day. */
    public static boolean counts(Aid aid, LocalDate grant) {
        return !aid.granted().isBefore(firstDay(grant)) && !aid.granted().isAfter(grant);
    }

    /**
     * How each single undertaking stands when a grant is made on a day. Firms that name each other, or the same other firm, are one; what is
     * told of them twice counts once: of equal aid as often as it stands in the list that has it most.
     *
     * @param declared what is known, of one firm perhaps from several sides
     * @param parts of the grant, a firm at most once
     * @return in the order of the parts
     */
    public static List<Standing> standings(LocalDate grant, List<Declared> declared, List<Part> parts) {
        Groups groups = new Groups();
        declared.forEach(one -> {
            one.linked().forEach(other -> groups.join(one.firm(), other));
            one.aids().forEach(aid -> groups.join(one.firm(), aid.recipient()));
        });
        Map<String, List<Part>> undertakings = new LinkedHashMap<>();
        parts.forEach(part -> undertakings
                .computeIfAbsent(groups.of(part.firm()), key -> new ArrayList<>())
                .add(part));
        List<Standing> standings = new ArrayList<>();
        undertakings.forEach((group, own) -> {
            List<Declared> of = declared.stream()
                    .filter(one -> groups.of(one.firm()).equals(group))
                    .toList();
            standings.add(new Standing(
                    own.stream().map(Part::firm).toList(),
                    earlier(grant, of),
                    own.stream().mapToLong(Part::cents).reduce(0, Math::addExact)));
        });
        return standings;
    }

    /**
     * Divides a grant by shares: to the cent, none lost; what is left over after rounding down goes to the first ones, a cent each.
     *
     * @param basisPoints shares that add up to 10,000
     */
    public static List<Long> divided(long cents, List<Integer> basisPoints) {
        List<Long> parts = new ArrayList<>();
        basisPoints.forEach(share -> parts.add(Math.multiplyExact(cents, share) / 10_000));
        long left = cents - parts.stream().mapToLong(Long::longValue).sum();
        for (int at = 0; at < left; at++) {
            parts.set(at, parts.get(at) + 1);
        }
        return parts;
    }

    private static long earlier(LocalDate grant, List<Declared> lists) {
        Map<Aid, Long> often = new HashMap<>();
        for (Declared list : lists) {
            Map<Aid, Long> here = new HashMap<>();
            list.aids().stream()
                    .filter(aid -> counts(aid, grant))
                    .forEach(aid -> here.merge(known(aid), 1L, Long::sum));
            here.forEach((aid, times) -> often.merge(aid, times, Math::max));
        }
        return often.entrySet().stream()
                .mapToLong(one -> Math.multiplyExact(one.getKey().cents(), one.getValue()))
                .reduce(0, Math::addExact);
    }

    private static Aid known(Aid aid) {
        return new Aid(key(aid.recipient()), key(aid.giver()), aid.granted(), aid.cents());
    }

    /** A name as it is compared: two that differ in case or blanks only are the same firm. */
    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.GERMAN);
    }

    /** Firms that are one undertaking. */
    private static final class Groups {

        private final Map<String, Set<String>> groups = new HashMap<>();

        void join(String one, String other) {
            Set<String> all = new TreeSet<>(group(key(one)));
            all.addAll(group(key(other)));
            all.forEach(firm -> groups.put(firm, all));
        }

        String of(String firm) {
            return group(key(firm)).iterator().next();
        }

        private Set<String> group(String firm) {
            return groups.getOrDefault(firm, Set.of(firm));
        }
    }
}
