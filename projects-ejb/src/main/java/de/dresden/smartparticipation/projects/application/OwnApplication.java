package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.CallFrame;
import de.dresden.smartparticipation.projects.call.FundingRules;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An application as its sender sees it.
 *
 * @param reference its reference
 * @param version for the next command
 * @param state where it stands
 * @param since since when
 * @param reason why it was refused or withdrawn, or null
 * @param call its call
 * @param rules what a project may be given
 * @param data what it says
 * @param files its files
 * @param confirmed whether the address is confirmed
 * @param sentAt when it was handed in, or null
 * @param query what the city asks, or null
 * @param queryUntil last day for the answer, or null
 * @param reply what was answered last, or null
 * @param writable whether it may be written now
 * @param missing what is missing to hand it in, by the step where it is mended; empty where it is handed in and no question is open
 * @param closed why nothing is taken in now, or null
 */
public record OwnApplication(
        String reference,
        long version,
        ApplicationState state,
        Instant since,
        String reason,
        CallFrame call,
        FundingRules rules,
        ApplicationData data,
        List<OwnFile> files,
        boolean confirmed,
        Instant sentAt,
        String query,
        LocalDate queryUntil,
        String reply,
        boolean writable,
        Map<FormStep, List<Reason>> missing,
        Reason closed)
        implements Serializable {

    public OwnApplication {
        files = List.copyOf(files);
        missing = Map.copyOf(missing);
    }

    public boolean draft() {
        return state == ApplicationState.DRAFT && sentAt == null;
    }

    /** Whether it was handed in and waits for its address to be confirmed. */
    public boolean unconfirmed() {
        return state == ApplicationState.DRAFT && sentAt != null;
    }

    /** Whether an answer is waited for. */
    public boolean asked() {
        return state == ApplicationState.QUERIED;
    }
}
