package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.projects.call.DayCount;
import de.dresden.smartparticipation.projects.call.FundingKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** What was granted, as it is kept with the proof; replaced as a whole. */
@Embeddable
class TermsColumns implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "grant_reference")
    private String reference;

    @Enumerated(EnumType.STRING)
    @Column(name = "funding_kind")
    private FundingKind kind;

    @Column(name = "grant_cents")
    private long cents;

    @Column(name = "share_basis_points")
    private int share;

    @Column(name = "first_day")
    private LocalDate first;

    @Column(name = "last_day")
    private LocalDate last;

    @Column(name = "tolerance_basis_points")
    private int tolerance;

    @Column(name = "petty_cents")
    private long petty;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_count")
    private DayCount dayCount;

    @Column(name = "paid_cents")
    private long paid;

    protected TermsColumns() {}

    TermsColumns(ProofTerms terms) {
        reference = terms.reference();
        kind = terms.kind();
        cents = terms.grantCents();
        share = terms.shareBasisPoints();
        first = terms.first();
        last = terms.last();
        tolerance = terms.toleranceBasisPoints();
        petty = terms.pettyCents();
        dayCount = terms.dayCount();
        paid = terms.paidCents();
    }

    ProofTerms terms() {
        return new ProofTerms(reference, kind, cents, share, first, last, tolerance, petty, dayCount, paid);
    }
}
