package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A call as everybody may know of it: never a draft.
 *
 * @param frame what it is, where it stands, its days
 * @param data its texts
 * @param departmentName name of the responsible department
 * @param reason the concluding word, or why it was cancelled; else null
 * @param publishedAt when it was published
 * @param terms the terms in force
 * @param guideline the latest version of its guideline, or null
 * @param today the day in Dresden on which it was asked for
 */
public record PublicCall(
        CallFrame frame,
        CallData data,
        String departmentName,
        String reason,
        Instant publishedAt,
        TermsData terms,
        GuidelineRow guideline,
        LocalDate today)
        implements Serializable {

    /** Whether applications are taken in today. */
    public boolean takesApplications() {
        return frame.in(CallPhase.INTAKE, today);
    }

    /** Whether ideas are taken in today. */
    public boolean takesIdeas() {
        return frame.in(CallPhase.IDEAS, today);
    }

    /** The phases that run today. */
    public List<CallPhase> running() {
        return frame.running(today);
    }
}
