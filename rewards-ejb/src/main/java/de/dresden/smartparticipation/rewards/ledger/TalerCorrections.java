package de.dresden.smartparticipation.rewards.ledger;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;
import static de.dresden.smartparticipation.platform.identity.Roles.TREASURER;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.MayApprove;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.paging.AllPages;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import de.dresden.smartparticipation.rewards.ledger.core.CorrectionSplit;
import de.dresden.smartparticipation.rewards.ledger.core.TransferKind;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Taler that were granted by mistake are taken back here, with four eyes: approving carries it out. */
@Boundary
@Stateless
public class TalerCorrections {

    @Inject
    private CorrectionRegister register;

    @Inject
    private Journal journal;

    @Inject
    private Correcting correcting;

    @Inject
    private Wallets wallets;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Clock clock;

    /** Newest first. @param states only those whose approval stands so; empty: all */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public Page<CorrectionRow> list(Set<ApprovalState> states, PageQuery query) {
        return register.page(states, query);
    }

    /** Writes the corrections that match as a table, newest first; the stream is not closed. */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public void export(Set<ApprovalState> states, TableFormat format, Locale language, OutputStream out) {
        CorrectionFile.TABLE.write(
                AllPages.of(query -> register.page(states, query), null), format, language, clock.instant(), out);
    }

    /** @throws NotFound where there is none */
    @RolesAllowed({REWARDS_CLERK, TREASURER, AUDITOR})
    public CorrectionSheet of(String reference) {
        Correction correction = register.get(reference);
        CorrectionRow row = register.row(reference);
        Optional<Reason> right = actor.get().is(Role.REWARDS_CLERK)
                ? Optional.empty()
                : Optional.of(Reason.of("platform.fault.not-allowed"));
        BookedTransfer grant = grant(row.grant());
        CorrectionSplit split = row.reclaimed() == null
                ? correcting.preview(grant, row.taler())
                : new CorrectionSplit(row.reclaimed(), row.writtenOff());
        return new CorrectionSheet(
                row,
                grant.body().taler(),
                Issuer.valueOf(grant.body().from().owner()),
                grant.wallet(),
                wallets.of(row.member(), clock.instant()),
                split,
                approvals.of(correction.approval(), clerk(), correction.frozen(), right),
                MayApprove.mayWithdraw(correction.approval(), clerk()).isEmpty(),
                history.of(correction.subject()),
                correction.version());
    }

    /**
     * Proposes to take Taler of a grant back.
     *
     * @param grant name of the grant
     * @param taler how many of it, at least 1
     * @param reason why, 1 to 500 characters
     * @return reference of the correction
     * @throws NotFound where there is no such grant
     * @throws Refused where it is not posted, it was corrected or is about to be, or it was of fewer Taler
     */
    @RolesAllowed(REWARDS_CLERK)
    public String propose(String grant, long taler, String reason) {
        BookedTransfer granted = grant(grant);
        correcting.refuseUnlessCorrectable(granted, taler);
        Instant now = clock.instant();
        Correction correction = new Correction(
                register.nextReference(now.atZone(Clocks.BERLIN).getYear()), granted.key(), taler, reason);
        register.add(correction);
        happenings.record(correction.propose(taler, reason, clerk(), now));
        return correction.reference();
    }

    /** Proposes a returned one again. @throws Conflict where somebody else changed it meanwhile */
    @RolesAllowed(REWARDS_CLERK)
    public void rework(String reference, long version, long taler, String reason) {
        Correction correction = register.get(reference).seenAs(version);
        correcting.refuseUnlessCorrectable(grant(register.row(reference).grant()), taler);
        happenings.record(correction.propose(taler, reason, clerk(), clock.instant()));
    }

    /**
     * Approves exactly what was proposed and carries it out: what the member has is taken back, the rest written off.
     *
     * @throws Refused where the person has a part in it, or the grant cannot be corrected any more
     * @throws NotFound where there is none
     */
    @RolesAllowed(REWARDS_CLERK)
    public void approve(String reference, long version) {
        Correction correction = register.get(reference).seenAs(version);
        TransferId grant = new TransferId(register.row(reference).grant());
        Instant now = clock.instant();
        Capacity by = clerk();
        happenings.record(correction.approve(by, now));
        register.flush();
        CorrectionSplit split = correcting.correct(
                correction.transferId(),
                correction.id(),
                grant,
                correction.taler(),
                correction.journalReason(),
                new Stamp(by.person(), now));
        happenings.record(correction.carriedOut(split, by, now));
    }

    /** Sends it back. @param remark what has to be reworked, must not be blank */
    @RolesAllowed(REWARDS_CLERK)
    public void giveBack(String reference, long version, String remark) {
        happenings.record(register.get(reference).seenAs(version).giveBack(remark, clerk(), clock.instant()));
    }

    /** Takes a proposal back before it is approved, as who proposed it. */
    @RolesAllowed(REWARDS_CLERK)
    public void withdraw(String reference, long version) {
        happenings.record(register.get(reference).seenAs(version).withdraw(clerk()));
    }

    private BookedTransfer grant(String name) {
        return Optional.of(name)
                .filter(TransferId::isOne)
                .map(TransferId::new)
                .flatMap(journal::find)
                .filter(known -> known.body().kind() == TransferKind.GRANT)
                .orElseThrow(() -> new NotFound(name));
    }

    private Capacity clerk() {
        return actor.get().capacity(Role.REWARDS_CLERK);
    }
}
