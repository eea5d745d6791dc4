package de.dresden.smartparticipation.participation.statement;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The acknowledgement of a statement that the server has stored.
 *
 * @param key opens this acknowledgement again, and nothing else; nobody can guess it
 * @param reference as {@code ST-2026-00001}
 * @param plan reference of the plan
 * @param planName its name
 * @param receivedAt when it was received
 * @param lastDay last day that was in time
 * @param timing whether it was
 * @param afterDecision whether it came late and after the council's decision on the weighing, into which it does not enter any more
 * @param lateRule the rule on late statements as it is cited in the plan's procedure
 * @param text what was said
 * @param attachments names of the files that were stored
 * @param hash SHA-256 over text and attachments, in hex
 * @param mailedTo to which address this acknowledgement went too; null where none went
 * @param unreadable what was given as e-mail address and is none, so that no mail can go; or null
 * @param note which files were not stored and why, or null
 */
public record Acknowledgement(
        String key,
        String reference,
        String plan,
        String planName,
        Instant receivedAt,
        LocalDate lastDay,
        Timing timing,
        boolean afterDecision,
        String lateRule,
        String text,
        List<String> attachments,
        String hash,
        String mailedTo,
        String unreadable,
        String note)
        implements Serializable {

    public Acknowledgement {
        attachments = List.copyOf(attachments);
    }
}
