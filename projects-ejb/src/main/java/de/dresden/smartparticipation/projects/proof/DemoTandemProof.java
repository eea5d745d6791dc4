package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.audit.PastHappening;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.identity.Staff;
import de.dresden.smartparticipation.projects.grant.GrantRetention;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The proof of use of a tandem of the demo: begun of its application and its payments, accepted by two people. */
@Dependent
public class DemoTandemProof {

    private static final Duration CHECKED = Duration.ofDays(5);

    @Inject
    private ProofOpening opening;

    @Inject
    private ProofRegister register;

    @Inject
    private ProofGrants grants;

    @Inject
    private ProofBook book;

    @Inject
    private ProofChecking checking;

    @Inject
    private GrantRetention retention;

    @Inject
    private AuditTrail audit;

    private final List<PastHappening> past = new ArrayList<>();

    /** It can be written from now on. */
    public void open(ProjectFrame project, Staff clerk, Instant opened) {
        Proof proof = opening.open(project, grants.of(project).orElseThrow(), opened);
        past.add(new PastHappening(opened, clerk, ProofOpening.opened(proof, project, by(clerk))));
        keep();
    }

    /**
     * It was handed in with what both brought of their own, and accepted ten days later. What is still due is for the caller to pay.
     *
     * @return when it was accepted
     */
    public Instant accepted(
            ProjectFrame project, String narrative, long ownCents, Staff first, Staff second, Instant handedIn) {
        Proof proof = register.of(project.id()).orElseThrow();
        long own = book.funds(proof.id()).stream()
                .filter(one -> one.kind() == FundKind.OWN)
                .findFirst()
                .orElseThrow()
                .id();
        book.receive(proof.id(), new ProofPart.Funds(Map.of(own, ownCents)));
        proof.narrate(narrative);
        tell(handedIn, new LinkHolder(project.reference()), proof.handIn(project, null, Capacity.NOBODY, handedIn));
        ProofTerms terms = checking.terms(proof, project);
        proof.settle(terms);
        ProofResult result = checking.result(proof, terms);
        String remark = "Anerkannt wie eingereicht.";
        Instant checked = handedIn.plus(CHECKED);
        tell(
                checked,
                first,
                proof.propose(
                        project, result, remark, checking.frozen(proof, terms, result, remark), by(first), checked));
        Instant accepted = checked.plus(CHECKED);
        tell(
                accepted,
                second,
                proof.accept(project, result, checking.frozen(proof, terms, result, remark), by(second), accepted));
        retention.release(project.id(), accepted);
        keep();
        return accepted;
    }

    private void keep() {
        audit.appendPast(past);
        past.clear();
    }

    private void tell(Instant at, Actor who, ProofChanged change) {
        register.flush(); // so that the tables see every state on the way
        past.add(new PastHappening(at, who, change));
    }

    private static Capacity by(Staff person) {
        return new Capacity(person.id(), null);
    }
}
