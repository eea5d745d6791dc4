package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.application.ApplicationSheet;
import de.dresden.smartparticipation.projects.application.OwnFile;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.Criterion;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * An application on a member's desk: before the member has said that there is no conflict only what is needed to say so, with a conflict
 * nothing else ever.
 *
 * @param call its call
 * @param application reference, title, who applies, and where the member stands with it
 * @param partners names of those who take part, to tell a conflict by
 * @param sheet what it says; null before the declaration and with a conflict
 * @param files what was handed in with it; empty before the declaration and with a conflict
 * @param criteria what is scored; empty before the declaration and with a conflict
 * @param own what the member wrote
 * @param version of the own sheet for the next command, 0 where there is none
 * @param savedAt when the own sheet was saved last, or null
 * @param closed why nothing can be written now, or null
 * @param next reference of the next application that waits for the member, or null
 */
public record JurySheet(
        CallFrame call,
        OwnApplication application,
        List<String> partners,
        ApplicationSheet sheet,
        List<OwnFile> files,
        List<Criterion> criteria,
        SheetData own,
        long version,
        Instant savedAt,
        Reason closed,
        String next)
        implements Serializable {

    public JurySheet {
        partners = List.copyOf(partners);
        files = List.copyOf(files);
        criteria = List.copyOf(criteria);
    }

    /** Whether the own sheet can be written now. */
    public boolean writable() {
        return closed == null && sheet != null && application.judges() && application.sheet() != SheetState.FINAL;
    }

    /** Whether a final sheet can be taken back. */
    public boolean retractable() {
        return closed == null && sheet != null && application.sheet() == SheetState.FINAL;
    }
}
