package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.proof.core.OtherFunds;
import de.dresden.smartparticipation.projects.proof.core.ProofOfUse;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Works out what a proof comes to as it stands now. */
@Dependent
class ProofChecking {

    @Inject
    private ProofBook book;

    @Inject
    private ProofGrants grants;

    /** What was granted and paid: as it is now, or as it was decided upon. */
    ProofTerms terms(Proof proof, ProjectFrame project) {
        return proof.state() == ProofState.ACCEPTED
                ? proof.terms()
                : grants.of(project).orElseGet(proof::terms);
    }

    ProofResult result(Proof proof, ProofTerms terms) {
        return ProofOfUse.of(
                terms.core(),
                book.items(proof.id()).stream().map(ItemRow::core).toList(),
                ProofBook.core(book.funds(proof.id())),
                terms.paidCents());
    }

    List<Reason> steps(ProofTerms terms, OtherFunds funds, ProofResult result) {
        return ProofWords.of(terms.core(), funds, result);
    }

    /** Exactly what the second person accepts: what was granted and paid, every line, the funds, the result and the remark. */
    FrozenContent frozen(Proof proof, ProofTerms terms, ProofResult result, String remark) {
        Map<String, Object> values = new TreeMap<>(terms.values());
        book.items(proof.id())
                .forEach(item -> values.put(
                        "item " + item.position(),
                        item.plannedCents() + " " + item.spentCents() + " " + item.struckCents()));
        book.funds(proof.id()).forEach(fund -> values.put("fund " + fund.kind(), fund.receivedCents()));
        values.put("due", result.dueCents());
        values.put("toPay", result.toPayCents());
        values.put("reclaim", result.toReclaimCents());
        values.put("remark", remark);
        return FrozenContent.of(values);
    }

    /** What the checker should look at: receipts outside the period, and lines without any. */
    static List<Reason> findings(List<ItemRow> items, List<ReceiptRow> receipts) {
        List<Reason> findings = new ArrayList<>();
        receipts.stream()
                .filter(one -> one.outside() && one.struckCents() < one.cents())
                .forEach(one -> findings.add(Proof.because(
                        "finding-outside",
                        one.number().isEmpty() ? one.payee() : one.number(),
                        one.day(),
                        AcceptableProof.euros(one.cents()))));
        items.stream()
                .filter(one -> one.spentCents() == 0 && one.plannedCents() > 0)
                .forEach(one -> findings.add(Proof.because("finding-unspent", one.title())));
        return findings;
    }
}
