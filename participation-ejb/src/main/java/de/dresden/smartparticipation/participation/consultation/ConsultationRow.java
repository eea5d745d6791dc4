package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A consultation in a list.
 *
 * @param head what it is and where it stands
 * @param summary what it is about
 * @param department name of the responsible department
 * @param participationFrom begin of the participation, or null
 * @param participationUntil first moment after the participation, or null
 * @param contributions how many were taken in; one that was split or merged counts in what goes on for it
 * @param open how many of them are neither answered publicly nor refused
 */
public record ConsultationRow(
        ConsultationHead head,
        String summary,
        String department,
        Instant participationFrom,
        Instant participationUntil,
        long contributions,
        long open)
        implements Serializable {

    /** Last day of the participation, or null. */
    public LocalDate lastDay() {
        return participationUntil == null
                ? null
                : PhaseDays.of(PhaseKind.PARTICIPATION, participationFrom, participationUntil)
                        .until();
    }
}
