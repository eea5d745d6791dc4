package de.dresden.smartparticipation.projects.plan;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What somebody says of a risk.
 *
 * @param title what may go wrong, 3 to 200 characters
 * @param detail more of it, at most 2,000 characters; may be empty
 * @param probability 1 (hardly) to 5 (almost certainly)
 * @param effect 1 (hardly felt) to 5 (the project fails)
 * @param measure what is done against it, 3 to 2,000 characters
 * @param owner account of whoever looks after it
 * @param due until when the measure has to work, and the risk is looked at again
 */
public record RiskData(
        String title, String detail, int probability, int effect, String measure, Long owner, LocalDate due)
        implements Serializable {}
