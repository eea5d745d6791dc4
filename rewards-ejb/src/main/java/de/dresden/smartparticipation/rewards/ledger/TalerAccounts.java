package de.dresden.smartparticipation.rewards.ledger;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.platform.text.Texts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;

/** The accounts of the ledger to be looked at: what is in them, what came and went, who booked it and why. */
@Boundary
@Stateless
public class TalerAccounts {

    /** The most postings that are written at once; more become a job. */
    public static final long AT_ONCE = 5_000;

    @Inject
    private LedgerLists lists;

    @Inject
    private TransferSheets transfers;

    @Inject
    private PostingTable table;

    @Inject
    private JobQueue jobs;

    @Inject
    private Clock clock;

    /** By key; sorts {@code kind}, {@code owner}, {@code opened}. Two statements. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<LedgerAccountRow> list(LedgerAccountFilter filter, PageQuery query) {
        return lists.accounts(filter, query);
    }

    /** Writes the accounts that match as a table, in the order of their opening; the stream is not closed. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public void exportAccounts(LedgerAccountFilter filter, TableFormat format, Locale language, OutputStream out) {
        AccountFile.TABLE.write(
                AllPages.of(query -> lists.accounts(filter, query), "opened"), format, language, clock.instant(), out);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public LedgerAccountRow account(long id) {
        return lists.account(id);
    }

    /** What came and went, newest first, pending ones and those that were called off included. @throws NotFound where there is no such account */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<PostingRow> postings(long account, PageQuery query) {
        return lists.postings(lists.account(account).id(), query);
    }

    /**
     * Writes all postings of an account as a table, newest first.
     *
     * @throws Refused where there are more than {@value #AT_ONCE}
     * @throws NotFound where there is no such account
     */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public void export(long account, TableFormat format, Locale language, OutputStream out) {
        if (lists.postingCount(lists.account(account).id()) > AT_ONCE) {
            throw new Refused(Reason.of("rewards.ledger.too-many-at-once", AT_ONCE));
        }
        try {
            table.write(account, format, language, out, rows -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has any number of postings written into a file in the background. @return the job @throws NotFound where there is no such account */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public long exportLater(long account, TableFormat format, Locale language) {
        Subject about = new Subject("ledger-account", lists.account(account).id(), String.valueOf(account));
        return jobs.enqueue(JobRequest.of(
                        PostingExportWork.KIND, Texts.german().text("rewards.job." + PostingExportWork.KIND), about)
                .with(PostingExportWork.ACCOUNT, account)
                .with(PostingExportWork.FORMAT, format)
                .with(PostingExportWork.LANGUAGE, language.toLanguageTag()));
    }

    /** The lots of a wallet, newest first; none of another account. @throws NotFound where there is no such account */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<LotRow> lots(long account, PageQuery query) {
        return lists.lots(lists.account(account).id(), query);
    }

    /** Everything about one transfer. @throws NotFound where there is none of this name */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public TransferSheet transfer(String name) {
        return transfers.of(name);
    }
}
