package de.dresden.smartparticipation.projects.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Set;

/** The money of a version of the terms: its columns. */
@Embeddable
class TermsMoney implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "lowest_cents")
    private long lowestCents;

    @Column(name = "highest_cents")
    private long highestCents;

    @Column(name = "share_basis_points")
    private int shareBasisPoints;

    @Column(name = "advance_days")
    private int advanceDays;

    @Column(name = "retention_basis_points")
    private int retentionBasisPoints;

    @Column(name = "item_tolerance_basis_points")
    private int itemToleranceBasisPoints;

    @Column(name = "proof_months")
    private int proofMonths;

    @Column(name = "petty_cents")
    private long pettyCents;

    @Enumerated(EnumType.STRING)
    @Column(name = "day_count")
    private DayCount dayCount;

    protected TermsMoney() {}

    TermsMoney(FundingRules funding, MoneyRules money) {
        lowestCents = funding.lowestCents();
        highestCents = funding.highestCents();
        shareBasisPoints = funding.shareBasisPoints();
        advanceDays = money.advanceDays();
        retentionBasisPoints = money.retentionBasisPoints();
        itemToleranceBasisPoints = money.itemToleranceBasisPoints();
        proofMonths = money.proofMonths();
        pettyCents = money.pettyCents();
        dayCount = money.dayCount();
    }

    MoneyRules rules() {
        return new MoneyRules(
                advanceDays, retentionBasisPoints, itemToleranceBasisPoints, proofMonths, pettyCents, dayCount);
    }

    FundingRules funding(Set<ApplicantKind> applicants) {
        return new FundingRules(lowestCents, highestCents, shareBasisPoints, applicants);
    }
}
