package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.business.Finding;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A company as those who check it see it.
 *
 * @param frame what it is and where it stands
 * @param version for the next command
 * @param since since when
 * @param reason why it was refused or withdrawn, or null
 * @param data what it says
 * @param wishes whom it names, and who that is; empty for those who may not know
 * @param pair the company with which it found itself, or null
 * @param consents what it agreed to, also what was withdrawn
 * @param findings what is missing, odd and fine; empty where it is over
 * @param sentAt when it was handed in
 * @param query what was asked last, or null
 * @param queryUntil last day for the answer, or null
 * @param reply what was answered last, or null
 * @param history what happened, newest first
 * @param mayCheck whether this person checks it: asks and releases
 * @param mayDecide whether this person refuses it and says who is named
 */
public record CompanyCase(
        CompanyFrame frame,
        long version,
        Instant since,
        String reason,
        CompanyData data,
        List<CompanyWish> wishes,
        PairView pair,
        List<Consent> consents,
        List<Finding> findings,
        Instant sentAt,
        String query,
        LocalDate queryUntil,
        String reply,
        List<HistoryEvent> history,
        boolean mayCheck,
        boolean mayDecide)
        implements Serializable {

    public CompanyCase {
        wishes = List.copyOf(wishes);
        consents = List.copyOf(consents);
        findings = List.copyOf(findings);
        history = List.copyOf(history);
    }

    /** Whether it waits for its check, and this person may. */
    public boolean toCheck() {
        return mayCheck && frame.state() == CompanyState.SUBMITTED;
    }

    public boolean mayAsk() {
        return mayCheck && frame.state().mayBecome(CompanyState.QUERIED);
    }

    public boolean mayUnask() {
        return mayCheck && frame.state() == CompanyState.QUERIED;
    }

    public boolean mayRefuse() {
        return mayDecide && frame.state().mayBecome(CompanyState.REFUSED);
    }

    /** Whether nothing that is missing keeps it from being released. */
    public boolean ready() {
        return CompanyChecks.inTheWay(findings).isEmpty();
    }
}
