package de.dresden.smartparticipation.rewards.challenge.count;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** What counted on each day; what is taken back later leaves no trace. */
public final class DaySums {

    /**
     * What counted on a day.
     *
     * @param number how many trips or deeds
     * @param amount how much of the unit
     */
    public record Sum(long number, long amount) {

        Sum plus(long more, long much) {
            return new Sum(Math.addExact(number, more), Math.addExact(amount, much));
        }
    }

    private final Map<LocalDate, Sum> days = new TreeMap<>();

    public void add(LocalDate day, long amount) {
        days.put(day, of(day).plus(1, amount));
    }

    public void takeBack(LocalDate day, long amount) {
        days.put(day, of(day).plus(-1, -amount));
    }

    /** How much of a goal in this unit is done. */
    public long total(ChallengeUnit unit) {
        return switch (unit) {
            case METRES, MILLIGRAMS ->
                days.values().stream().mapToLong(Sum::amount).sum();
            case TRIPS, DEEDS -> days.values().stream().mapToLong(Sum::number).sum();
            case DAYS -> days.values().stream().filter(sum -> sum.number() > 0).count();
        };
    }

    /** By day, the earliest first. */
    public Map<LocalDate, Sum> days() {
        return Map.copyOf(days);
    }

    private Sum of(LocalDate day) {
        return days.getOrDefault(day, new Sum(0, 0));
    }
}
