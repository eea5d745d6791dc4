package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which contributions are asked for. An empty set or a null is no condition; several values of one kind are alternatives.
 *
 * @param consultations references as {@code BV-2026-001}
 * @param states states
 * @param topics keys of topics, {@link #NO_TOPIC} for those without one
 * @param departments keys of lead departments
 * @param channels channels
 * @param areas keys of Stadtteile
 * @param mine only those assigned to whoever asks
 * @param overdue only those whose last day has passed and whose answer is not published
 * @param text words of the text, or the beginning of a reference or number
 * @param receivedFrom first day of receipt, in Europe/Berlin
 * @param receivedUntil last day of receipt
 * @param importJob only what this import brought
 */
public record ContributionFilter(
        Set<String> consultations,
        Set<ContributionState> states,
        Set<Long> topics,
        Set<Long> departments,
        Set<Channel> channels,
        Set<String> areas,
        boolean mine,
        boolean overdue,
        String text,
        LocalDate receivedFrom,
        LocalDate receivedUntil,
        Long importJob)
        implements Serializable {

    /** In place of a topic's key: contributions that have none. */
    public static final long NO_TOPIC = 0;

    /** No condition at all. */
    public static final ContributionFilter ALL = new ContributionFilter(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false, false, null, null, null, null);

    public ContributionFilter {
        consultations = Set.copyOf(consultations);
        states = Set.copyOf(states);
        topics = Set.copyOf(topics);
        departments = Set.copyOf(departments);
        channels = Set.copyOf(channels);
        areas = Set.copyOf(areas);
        text = text == null || text.isBlank() ? null : text.strip();
    }

    public static ContributionFilter of(String consultation) {
        return ALL.in(consultation);
    }

    /** The same within one consultation. */
    public ContributionFilter in(String consultation) {
        return new ContributionFilter(
                Set.of(consultation),
                states,
                topics,
                departments,
                channels,
                areas,
                mine,
                overdue,
                text,
                receivedFrom,
                receivedUntil,
                importJob);
    }

    /** The same with these states only. */
    public ContributionFilter being(List<ContributionState> wanted) {
        return new ContributionFilter(
                consultations,
                Set.copyOf(wanted),
                topics,
                departments,
                channels,
                areas,
                mine,
                overdue,
                text,
                receivedFrom,
                receivedUntil,
                importJob);
    }

    /** The same with these topics and words only. */
    public ContributionFilter about(List<Long> wanted, String words) {
        return new ContributionFilter(
                consultations,
                states,
                Set.copyOf(wanted),
                departments,
                channels,
                areas,
                mine,
                overdue,
                words,
                receivedFrom,
                receivedUntil,
                importJob);
    }
}
