package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.FundingRules;
import de.dresden.smartparticipation.projects.idea.IdeaFrame;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An application as those who work on it see it.
 *
 * @param reference its reference
 * @param version for the next command
 * @param state where it stands
 * @param since since when
 * @param reason why it was refused, withdrawn or not selected, or null
 * @param call its call
 * @param rules what the call gives
 * @param idea the idea from which it grew, or null
 * @param sheet what it says
 * @param contact who is to be reached, or null for those who may not know
 * @param files its files; empty for those who may not see them
 * @param sentAt when it was handed in
 * @param query what the city asked last, or null
 * @param queryUntil last day for the answer, or null
 * @param reply what was answered last, or null
 * @param findings what by the call's rules is not in order now; empty where all is
 * @param history what happened, newest first
 * @param mayWork whether this person works on it
 */
public record ApplicationCase(
        String reference,
        long version,
        ApplicationState state,
        Instant since,
        String reason,
        CallFrame call,
        FundingRules rules,
        IdeaFrame idea,
        ApplicationSheet sheet,
        Applicant contact,
        List<OwnFile> files,
        Instant sentAt,
        String query,
        LocalDate queryUntil,
        String reply,
        List<Reason> findings,
        List<HistoryEvent> history,
        boolean mayWork)
        implements Serializable {

    public ApplicationCase {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }

    /** Whether it waits for somebody to take it up, and this person may. */
    public boolean toTakeUp() {
        return mayWork && state == ApplicationState.SUBMITTED;
    }
}
