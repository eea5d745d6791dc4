package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.platform.identity.Roles.PROJECT_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.TypedText;
import de.dresden.smartparticipation.projects.grant.GrantRetention;
import de.dresden.smartparticipation.projects.project.ProjectSight;
import de.dresden.smartparticipation.projects.project.ProjectState;
import de.dresden.smartparticipation.projects.proof.ProofDesk.Opened;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/**
 * The check of a proof of use by project managers of its department: receipts are struck, the recipient is asked back, one proposes what
 * it comes to and another accepts it. Faults as in {@link Proofs}.
 */
@Boundary
@Stateless
public class ProofChecks {

    private static final int LONGEST_REASON = 500;

    @Inject
    private ProofDesk desk;

    @Inject
    private ProofBook book;

    @Inject
    private ProofTaking taking;

    @Inject
    private ProofChecking checking;

    @Inject
    private GrantRetention retention;

    @Inject
    private ProjectSight sight;

    /**
     * Strikes a receipt, in whole or in part, or recognises it again.
     *
     * @param receipt its key
     * @param cents how much of it does not count; 0 recognises all
     * @param reason why not, 1 to 500 characters; not asked for where nothing is struck
     * @throws NotFound where the receipt is another's
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void strike(String project, long version, long receipt, long cents, String reason) {
        Opened opened = desk.managed(project, version);
        opened.proof().requireInCheck();
        ReceiptRow row = book.receipt(opened.proof().id(), receipt);
        if (cents < 0 || cents > row.cents()) {
            throw new Refused(Proof.because("struck-cents", AcceptableProof.euros(row.cents())));
        }
        String why = TypedText.line(reason);
        if (cents > 0 && (why == null || why.length() > LONGEST_REASON)) {
            throw new Refused(Proof.because("struck-reason", LONGEST_REASON));
        }
        book.strike(opened.proof().id(), receipt, cents, cents == 0 ? null : why);
        Map<String, Object> told = cents == 0
                ? Map.of("receipt", name(row))
                : Map.of("receipt", name(row), "struck", cents, "reason", why);
        desk.tell(
                opened,
                opened.proof().told(opened.project(), cents == 0 ? "recognised" : "struck", told, opened.by()),
                null);
    }

    /** Asks the recipient for more. @param until last day for the answer, after today */
    @RolesAllowed(PROJECT_MANAGER)
    public void askBack(String project, long version, String question, LocalDate until) {
        Opened opened = desk.managed(project, version);
        desk.tell(
                opened,
                opened.proof().ask(opened.project(), question, until, desk.today(), opened.by(), desk.now()),
                ProofMails.ASKED);
        // what was paid during the check is in the proof as soon as it may be written again
        taking.take(opened.proof().id());
    }

    /**
     * Ends the check: another person is to accept what it comes to now.
     *
     * @param remark to the recipient, at most 4,000 characters; may be empty
     * @throws Refused also where it cannot be worked out
     */
    @RolesAllowed(PROJECT_MANAGER)
    public void propose(String project, long version, String remark) {
        Opened opened = desk.managed(project, version);
        Proof proof = opened.proof().requireInCheck();
        ProofTerms terms = checking.terms(proof, opened.project());
        proof.settle(terms);
        ProofResult result = worked(proof, terms);
        desk.tell(
                opened,
                proof.propose(
                        opened.project(),
                        result,
                        remark,
                        checking.frozen(proof, terms, result, Proof.remark(remark)),
                        opened.by(),
                        desk.now()),
                null);
    }

    /** Accepts exactly what was proposed. @throws Refused where the person has a part in it, more was paid meanwhile, or the project is not even led as begun */
    @RolesAllowed(PROJECT_MANAGER)
    public void accept(String project, long version) {
        releaseRetention(project);
        Opened opened = desk.managed(project, version);
        if (opened.project().state() == ProjectState.PLANNED) {
            throw new Refused(Proof.because("project-planned"));
        }
        Proof proof = opened.proof();
        ProofTerms terms = checking.terms(proof, opened.project());
        ProofResult result = worked(proof, terms);
        desk.tell(
                opened,
                proof.accept(
                        opened.project(),
                        result,
                        checking.frozen(proof, terms, result, proof.remark()),
                        opened.by(),
                        desk.now()),
                ProofMails.ACCEPTED);
    }

    /** Sends it back into the check. @param remark what has to be reworked, must not be blank */
    @RolesAllowed(PROJECT_MANAGER)
    public void giveBack(String project, long version, String remark) {
        Opened opened = desk.managed(project, version);
        desk.tell(opened, opened.proof().giveBack(opened.project(), remark, opened.by(), desk.now()), null);
    }

    /** Takes the proposal back, as who proposed it. */
    @RolesAllowed(PROJECT_MANAGER)
    public void withdraw(String project, long version) {
        Opened opened = desk.managed(project, version);
        desk.tell(opened, opened.proof().withdraw(opened.project(), opened.by(), desk.now()), null);
    }

    /**
     * Nothing is kept back any more: what may be asked for from now on is what the accepted proof leaves. The grant is locked before the
     * proof, so that no request is certified in between.
     */
    private void releaseRetention(String project) {
        retention.release(sight.run(project).project().id(), desk.now());
    }

    private ProofResult worked(Proof proof, ProofTerms terms) {
        ProofResult result = checking.result(proof, terms);
        if (result.refused()) {
            throw new Refused(result.refusal());
        }
        return result;
    }

    private static String name(ReceiptRow row) {
        return (row.number() + " " + row.payee()).strip();
    }
}
