package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * The base rates of § 247 BGB, one for each half-year.
 *
 * @param basisPoints hundredths of a per cent by the first day of the half-year; may be negative
 */
public record BaseRates(Map<LocalDate, Integer> basisPoints) {

    /** @throws IllegalArgumentException where a day is not the first of a half-year */
    public BaseRates {
        basisPoints = Map.copyOf(basisPoints);
        basisPoints.keySet().stream()
                .filter(day -> !day.equals(HalfYears.firstDay(day)))
                .findAny()
                .ifPresent(day -> {
                    throw new IllegalArgumentException(day + " begins no half-year");
                });
    }

    /** The rate of the half-year that a day is in; nothing where the table does not have it: an earlier one never stands in. */
    OptionalInt on(LocalDate day) {
        Integer rate = basisPoints.get(HalfYears.firstDay(day));
        return rate == null ? OptionalInt.empty() : OptionalInt.of(rate);
    }

    /** The table with others beside and in place of those it has. */
    public BaseRates with(Map<LocalDate, Integer> others) {
        Map<LocalDate, Integer> all = new TreeMap<>(basisPoints);
        all.putAll(others);
        return new BaseRates(all);
    }

    /**
     * What was read.
     *
     * @param rates basis points by half-year; empty where there is a refusal
     * @param refusal the first thing that is wrong, or null
     */
    public record Reading(Map<LocalDate, Integer> rates, Reason refusal) {}
}
