package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.files.StoredFile;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * All about one statement.
 *
 * @param id key
 * @param row what stands in the list
 * @param department department of the plan
 * @param sender who made it; without a name where it is anonymous or the reader may not know
 * @param sendersKnown whether the reader may know senders
 * @param text what was said
 * @param pieces the text cut at its marked passages
 * @param storedAt when the server stored it
 * @param hash SHA-256 over text and attachments, in hex
 * @param note files that were not stored, or null
 * @param attachments its files
 * @param points its points in their order
 * @param late the ruling on it as a late one, or null
 * @param lateRule the rule on late statements as it is cited in the plan's procedure
 * @param decided whether the council's decision on the weighing is recorded: nobody rules on late ones any more
 * @param afterDecision whether it came late and after that decision: it is kept and not weighed
 * @param groupId key of its group, or null
 * @param leads whether it leads its group
 * @param signatories how many signed a list that came with it
 * @param history what happened, the latest first
 * @param mayWork whether the reader may split and rule
 * @param version to be handed in with a change
 */
public record StatementDetails(
        long id,
        StatementRow row,
        long department,
        StatementSender sender,
        boolean sendersKnown,
        String text,
        List<Piece> pieces,
        Instant storedAt,
        String hash,
        String note,
        List<StoredFile> attachments,
        List<PointRow> points,
        LateRow late,
        String lateRule,
        boolean decided,
        boolean afterDecision,
        Long groupId,
        boolean leads,
        long signatories,
        List<HistoryEvent> history,
        boolean mayWork,
        long version)
        implements Serializable {

    public StatementDetails {
        pieces = List.copyOf(pieces);
        attachments = List.copyOf(attachments);
        points = List.copyOf(points);
        history = List.copyOf(history);
    }
}
