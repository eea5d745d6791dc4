package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.ApprovalViews;
import de.dresden.smartparticipation.platform.approval.MayApprove;
import de.dresden.smartparticipation.platform.audit.History;
import de.dresden.smartparticipation.platform.audit.HistoryEvent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a proof together for those who work on it. */
@Dependent
class ProofReading {

    private static final String SAID = "projects.action.";

    @Inject
    private ProofRegister register;

    @Inject
    private ProofChecking checking;

    @Inject
    private ProofGrants grants;

    @Inject
    private ProofBook book;

    @Inject
    private ProofShelf shelf;

    @Inject
    private RestReading rests;

    @Inject
    private ApprovalViews approvals;

    @Inject
    private History history;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    ProofCase of(ProjectFrame project) {
        boolean mayWork = actor.get().is(Role.PROJECT_MANAGER, project.department());
        Proof proof = register.of(project.id()).orElse(null);
        ProofTerms granted = grants.of(project).orElse(null);
        return new ProofCase(
                project, granted, proof == null ? null : sheet(proof, project, mayWork), mayWork, history(project));
    }

    /** What happened to the project's proof and reclaim. */
    List<HistoryEvent> history(ProjectFrame project) {
        return history.of(project.subject()).stream()
                .filter(one -> one.what().key().startsWith(SAID + "proof.")
                        || one.what().key().startsWith(SAID + "reclaim."))
                .toList();
    }

    private ProofSheet sheet(Proof proof, ProjectFrame project, boolean mayWork) {
        ProofTerms terms = checking.terms(proof, project);
        ProofResult result = checking.result(proof, terms);
        List<ItemRow> items = book.items(proof.id());
        List<ReceiptRow> receipts = book.receipts(proof.id());
        List<FundRow> funds = book.funds(proof.id());
        // of what is not handed in yet nothing follows: without receipts all that was paid would be asked back
        boolean told = proof.state() != ProofState.AWAITED;
        Capacity viewer = actor.get().capacity(Role.PROJECT_MANAGER, project.department());
        Optional<Reason> right = mayWork ? Optional.empty() : Optional.of(Reason.of("platform.fault.not-allowed"));
        return new ProofSheet(
                proof.version(),
                proof.state(),
                proof.stateSince(),
                proof.dueOn(),
                proof.recipient(),
                terms,
                proof.narrative(),
                proof.handedInAt(),
                proof.query(),
                proof.queryUntil(),
                proof.reply(),
                proof.remark(),
                lines(items, result),
                receipts,
                funds,
                shelf.of(proof.subject(project.reference())),
                result.refused() || !told ? null : sums(proof, result),
                told ? checking.steps(terms, ProofBook.core(funds), result) : List.of(),
                ProofChecking.findings(items, receipts),
                AcceptableProof.missing(proof.narrative(), items),
                approvals.of(proof.approval(), viewer, checking.frozen(proof, terms, result, proof.remark()), right),
                mayWork && MayApprove.mayWithdraw(proof.approval(), viewer).isEmpty(),
                reclaim(proof));
    }

    private ProofSums sums(Proof proof, ProofResult result) {
        return proof.state() == ProofState.ACCEPTED
                ? ProofSums.of(result, rests.toPay(proof.project()))
                : ProofSums.of(result);
    }

    static List<ProofLine> lines(List<ItemRow> items, ProofResult result) {
        List<ProofLine> lines = new ArrayList<>();
        for (int index = 0; index < items.size(); index++) {
            ItemRow item = items.get(index);
            lines.add(
                    result.refused()
                            ? new ProofLine(item, 0, 0)
                            : new ProofLine(
                                    item,
                                    result.items().get(index).recognisedCents(),
                                    result.items().get(index).beyondCents()));
        }
        return lines;
    }

    private String reclaim(Proof proof) {
        return sql.first(
                        "select reference from projects.reclaim where proof_id = ? order by (state <> 'DROPPED') desc, id desc",
                        row -> row.text("reference"),
                        proof.id())
                .orElse(null);
    }
}
