package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A statement that a clerk enters.
 *
 * @param round key of the round in which it came
 * @param agency key of the agency that made it, or null
 * @param channel paper, e-mail or taken down at the office
 * @param receivedOn the day on which it reached the city: the entry stamp, the night letter box, the day of the mail
 * @param sender who made it, as far as known
 * @param text its wording, or what is to be read in the scan
 */
public record PaperStatement(
        Long round, Long agency, StatementChannel channel, LocalDate receivedOn, StatementSender sender, String text)
        implements Serializable {

    static final int LONGEST_TEXT = 500_000;

    public PaperStatement {
        text = text == null ? "" : text.strip();
        sender = sender == null ? StatementSender.ANONYMOUS : sender;
    }
}
