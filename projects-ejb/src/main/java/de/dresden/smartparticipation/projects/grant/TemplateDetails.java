package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.approval.ApprovalView;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A template with its versions.
 *
 * @param key for the next command
 * @param kind what its notices do
 * @param name name
 * @param inForce the version in force, or null
 * @param open the version that is worked on, or null
 * @param approval the approval of the open one, or null
 * @param versions all that were released, the latest first
 * @param placeholders names that may be filled in
 * @param history what happened to it, newest first
 * @param runs whether this person may change it
 */
public record TemplateDetails(
        TemplateKey key,
        NoticeKind kind,
        String name,
        TemplateVersionView inForce,
        TemplateVersionView open,
        ApprovalView approval,
        List<TemplateVersionView> versions,
        Set<String> placeholders,
        List<HistoryEvent> history,
        boolean runs)
        implements Serializable {

    public TemplateDetails {
        versions = List.copyOf(versions);
        placeholders = new TreeSet<>(placeholders);
        history = List.copyOf(history);
    }
}
