package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is entered for a round.
 *
 * @param kind why public and agencies are asked
 * @param firstDay first day
 * @param lastDay last day of the public
 * @param agenciesReceivedOn when the agencies have the draft, or null: they are not asked at the same time
 * @param agenciesLastDay until when they answer, or null
 * @param period by what right it is as long as it is
 * @param reason why it is longer, shorter or for those affected only
 * @param changesOnly whether statements are asked for on the change and its effects only
 * @param affectedOnly whether only those affected take part
 * @param announcedOn day on which the announcement appears
 * @param announcedIn where it appears
 * @param portal address in the state's central portal, or null
 */
public record RoundData(
        RoundKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate agenciesReceivedOn,
        LocalDate agenciesLastDay,
        PeriodKind period,
        String reason,
        boolean changesOnly,
        boolean affectedOnly,
        LocalDate announcedOn,
        String announcedIn,
        String portal)
        implements Serializable {

    public RoundData {
        reason = filled(reason);
        announcedIn = filled(announcedIn);
        portal = filled(portal);
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether the agencies are asked at the same time (§ 4a Abs. 2 BauGB). */
    public boolean asksAgencies() {
        return agenciesReceivedOn != null;
    }
}
