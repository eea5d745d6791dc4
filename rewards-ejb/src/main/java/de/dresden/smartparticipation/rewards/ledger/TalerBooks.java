package de.dresden.smartparticipation.rewards.ledger;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.chain.ChainHead;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The books as a whole: balances at any date, the closings of the days, the chain over the journal. */
@Boundary
@Stateless
public class TalerBooks {

    private static final int LONGEST_REMARK = 1_000;

    /** Most days whose end of the chain is published. */
    public static final int PUBLISHED_DAYS = 400;

    @Inject
    private Closings closings;

    @Inject
    private LedgerChain chain;

    @Inject
    private JobQueue jobs;

    @Inject
    private BalanceTable table;

    @Inject
    private History history;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * What all accounts came to at the end of a day; of today, what they come to now. One statement.
     *
     * @throws Refused where the day is still to come
     */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public TrialBalance trialBalance(LocalDate day) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), Clocks.BERLIN))) {
            throw new Refused(Reason.of("rewards.ledger.day-to-come", day));
        }
        return closings.balance(day);
    }

    /** Writes what all accounts came to at the end of a day as a table; the day as in {@link #trialBalance}. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public void export(LocalDate day, TableFormat format, Locale language, OutputStream out) {
        try {
            table.write(trialBalance(day), format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws NotFound where the day was not closed */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public ClosingRow closing(LocalDate day) {
        return closings.find(day).orElseThrow(() -> new NotFound(day));
    }

    /** What happened to the closing of a day, newest first. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public List<HistoryEvent> history(LocalDate day) {
        return history.of(DayClosed.subject(day));
    }

    /**
     * Somebody of the treasury has looked into a closing that did not hold, and says what it was; its task is done.
     *
     * @param remark what was found, 1 to 1,000 characters
     * @throws NotFound where the day was not closed
     * @throws Refused where it held, or nothing is said
     */
    @RolesAllowed(TREASURER)
    public void explain(LocalDate day, String remark) {
        ClosingRow closing = closing(day);
        if (closing.holds()) {
            throw new Refused(Reason.of("rewards.ledger.closing-holds"));
        }
        if (remark == null || remark.isBlank() || remark.strip().length() > LONGEST_REMARK) {
            throw new Refused(Reason.of("rewards.ledger.remark-missing", LONGEST_REMARK));
        }
        happenings.record(DayClosed.explained(day, remark.strip()));
    }

    /** When the whole chain was checked, newest first. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public List<HistoryEvent> verifications() {
        return history.of(DayClosed.BOOKS);
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
