package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A notice with all that is known of it.
 *
 * @param key for the next command
 * @param project the project
 * @param kind what it does
 * @param state where it stands
 * @param data what it says
 * @param conditions its conditions as its recipient reads them
 * @param template name and number of its template
 * @param issuedOn when it was signed, or null
 * @param file key of its document, or null before it is signed
 * @param fileHash SHA-256 of its document, hexadecimal, or null
 * @param way its way to the recipient; null where it was not sent
 * @param remedy whether it tells of the remedy
 * @param approval who prepares and who signs
 * @param history what happened to it, newest first
 * @param runs whether this person works on it
 */
public record NoticeDetails(
        NoticeKey key,
        ProjectFrame project,
        NoticeKind kind,
        NoticeState state,
        NoticeData data,
        List<String> conditions,
        String template,
        LocalDate issuedOn,
        Long file,
        String fileHash,
        NoticeWay way,
        boolean remedy,
        ApprovalView approval,
        List<HistoryEvent> history,
        boolean runs)
        implements Serializable {

    public NoticeDetails {
        conditions = List.copyOf(conditions);
        history = List.copyOf(history);
    }
}
