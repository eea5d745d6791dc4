package de.dresden.smartparticipation.rewards.ledger;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The books as a whole: balances at any date, the closings of the days, the chain over the journal. */
@Boundary
@Stateless
public class TalerBooks {

    /** Most days whose end of the chain is published. */
    public static final int PUBLISHED_DAYS = 400;

    @Inject
    private Closings closings;

    @Inject
    private LedgerChain chain;

    @Inject
    private JobQueue jobs;

    /** What all accounts came to at the end of a day; of today, what they come to now. One statement. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public TrialBalance trialBalance(LocalDate day) {
        return closings.balance(day);
    }

    /** The days that were closed, newest first. Two statements. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<ClosingRow> closings(PageQuery query) {
        return closings.page(query);
    }

    /** The end of the chain over the journal now: to be noted outside of the product. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public ChainHead head() {
        return chain.head();
    }

    /**
     * Has the whole chain checked in the background.
     *
     * @param noted what {@link ChainHead#noted()} said earlier, or blank
     * @return the job
     * @throws Refused where the noted end cannot be read
     */
    @RolesAllowed({TREASURER, AUDITOR})
    public long verify(String noted) {
        boolean blank = noted == null || noted.isBlank();
        if (!blank && ChainHead.parse(noted).isEmpty()) {
            throw new Refused(Reason.of("rewards.ledger.noted-head-unreadable"));
        }
        return jobs.enqueue(JobRequest.of(
                        LedgerVerificationWork.KIND,
                        Texts.german().text("rewards.job." + LedgerVerificationWork.KIND),
                        DayClosed.BOOKS)
                .with(LedgerVerificationWork.NOTED, blank ? null : noted.strip()));
    }

    /** The ends of the chain as the last days were closed, newest first: public, so that anybody can note them. */
    @PermitAll
    public List<DayHead> dayHeads() {
        return closings.page(PageQuery.of(0, PUBLISHED_DAYS)).items().stream()
                .map(row ->
                        new DayHead(row.day(), row.head().position(), row.head().hash()))
                .toList();
    }
}
