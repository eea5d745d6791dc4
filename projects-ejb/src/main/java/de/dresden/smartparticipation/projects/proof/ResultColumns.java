package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** What the check came to, in cents; the database adds it up once more. */
@Embeddable
class ResultColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "eligible_cents")
    private Long eligible;

    @Column(name = "due_cents")
    private Long due;

    @Column(name = "to_pay_cents")
    private Long toPay;

    @Column(name = "reclaim_cents")
    private Long reclaim;

    @Column(name = "lapsed_cents")
    private Long lapsed;

    protected ResultColumns() {}

    ResultColumns(ProofResult result) {
        eligible = result.eligibleCents();
        due = result.dueCents();
        toPay = result.toPayCents();
        reclaim = result.toReclaimCents();
        lapsed = result.lapsedCents();
    }

    long toPay() {
        return toPay == null ? 0 : toPay;
    }

    long reclaim() {
        return reclaim == null ? 0 : reclaim;
    }
}
