package de.dresden.smartparticipation.rewards.emission;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Where a set comes among those in force.
 *
 * @param predecessor key of the set that it ends, or null
 * @param lastDay its own last day, or null where none follows
 */
record Succession(Long predecessor, LocalDate lastDay) {

    /** Why a set cannot begin on that day: days that are over keep the set they had. */
    static Optional<Reason> refusal(LocalDate from, LocalDate today, List<FactorSetRow> approved) {
        boolean touchesThePast = from.isBefore(today)
                && approved.stream()
                        .anyMatch(set -> set.validFrom().isBefore(today)
                                && (set.validUntil() == null
                                        || !set.validUntil().isBefore(from)));
        if (touchesThePast) {
            return Optional.of(Reason.of("rewards.emission.begins-in-past", from));
        }
        return approved.stream()
                .filter(set -> set.validFrom().equals(from))
                .findFirst()
                .map(set -> Reason.of("rewards.emission.begins-as-another", from, set.reference()));
    }

    static Succession of(LocalDate from, List<FactorSetRow> approved) {
        Long predecessor = approved.stream()
                .filter(set -> set.validFrom().isBefore(from)
                        && (set.validUntil() == null || !set.validUntil().isBefore(from)))
                .map(FactorSetRow::id)
                .findFirst()
                .orElse(null);
        LocalDate last = approved.stream()
                .map(FactorSetRow::validFrom)
                .filter(other -> other.isAfter(from))
                .min(LocalDate::compareTo)
                .map(next -> next.minusDays(1))
                .orElse(null);
        return new Succession(predecessor, last);
    }
}
