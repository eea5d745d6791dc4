package de.dresden.smartparticipation.platform.audit;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.chain.ChainHead;
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
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;

/**
 * The trail, for auditors alone: it tells of administrators, too, and its values are those of cases, which an administrator
 * does not read.
 */
@Stateless
@Boundary
public class Auditing {

    /** The most entries that are exported at once; more become a job. */
    public static final long AT_ONCE = 5_000;

    @Inject
    private AuditList entries;

    @Inject
    private AuditTable table;

    @Inject
    private ChainRegister chain;

    @Inject
    private JobQueue jobs;

    @Inject
    private Happenings happenings;

    /** A page of entries, newest first; sort {@code at} turns it round. Two statements. */
    @RolesAllowed(AUDITOR)
    public Page<AuditRow> list(AuditFilter filter, PageQuery query) {
        return entries.page(filter, query);
    }

    /** @throws NotFound where there is no such entry */
    @RolesAllowed(AUDITOR)
    public AuditDetails details(long entry) {
        return entries.find(entry).orElseThrow(() -> new NotFound(entry));
    }

    /** The end of the chain now: to be noted outside of the product. */
    @RolesAllowed(AUDITOR)
    public ChainHead head() {
        return chain.head();
    }

    /** The last check of the chain, where there was one. */
    @RolesAllowed(AUDITOR)
    public Optional<AuditDetails> lastVerification() {
        return entries.latest(AuditHappening.VERIFIED);
    }

    /**
     * Has the whole chain checked in the background.
     *
     * @param noted what {@link ChainHead#noted()} said earlier, or blank
     * @return the job
     * @throws Refused where the noted end cannot be read
     */
    @RolesAllowed(AUDITOR)
    public long verify(String noted) {
        if (noted != null && !noted.isBlank() && ChainHead.parse(noted).isEmpty()) {
            throw new Refused(Reason.of("platform.audit.noted-head-unreadable"));
        }
        return jobs.enqueue(JobRequest.of(
                        VerificationWork.KIND,
                        Texts.german().text("platform.job." + VerificationWork.KIND),
                        AuditHappening.TRAIL)
                .with(VerificationWork.NOTED, noted == null || noted.isBlank() ? null : noted.strip()));
    }

    /** Checks the whole chain now; takes some seconds for a hundred thousand entries. */
    @RolesAllowed(AUDITOR)
    public Verification verifyNow() {
        Verification result = chain.verify(null, entries -> {});
        happenings.record(AuditHappening.verified(result));
        return result;
    }

    /**
     * Writes the entries as a table, oldest first.
     *
     * @throws Refused where there are more than {@value #AT_ONCE}
     */
    @RolesAllowed(AUDITOR)
    public void export(AuditFilter filter, TableFormat format, Locale language, OutputStream out) {
        if (entries.count(filter) > AT_ONCE) {
            throw new Refused(Reason.of("platform.audit.too-many-at-once", AT_ONCE));
        }
        happenings.record(AuditHappening.exported(filter, format.name()));
        try {
            table.write(filter, format, language, out, rows -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has any number of entries written into a file in the background. */
    @RolesAllowed(AUDITOR)
    public long exportLater(AuditFilter filter, TableFormat format, Locale language) {
        happenings.record(AuditHappening.exported(filter, format.name()));
        JobRequest request = JobRequest.of(
                ExportWork.KIND, Texts.german().text("platform.job." + ExportWork.KIND), AuditHappening.TRAIL);
        for (var parameter : ExportWork.parameters(filter, format, language).entrySet()) {
            request = request.with(parameter.getKey(), parameter.getValue());
        }
        return jobs.enqueue(request);
    }
}
