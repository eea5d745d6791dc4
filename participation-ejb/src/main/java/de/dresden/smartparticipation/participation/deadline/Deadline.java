package de.dresden.smartparticipation.participation.deadline;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A period with its end and how it was found.
 *
 * @param start first day of the publication, or day of receipt
 * @param monthEnd on which day the month ends
 * @param daysEnd on which day the thirty days end
 * @param lastDay last day of the period, until its midnight
 * @param sentences the way to it, one sentence a step
 */
public record Deadline(
        LocalDate start, LocalDate monthEnd, LocalDate daysEnd, LocalDate lastDay, List<Reason> sentences)
        implements Serializable {

    public Deadline {
        sentences = List.copyOf(sentences);
    }
}
