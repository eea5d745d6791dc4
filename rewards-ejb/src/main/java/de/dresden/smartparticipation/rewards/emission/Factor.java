package de.dresden.smartparticipation.rewards.emission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One mode's figure in a set. */
@Embeddable
class Factor {

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "grams_per_km")
    private int gramsPerKm;

    @Enumerated(EnumType.STRING)
    private Quality quality;

    private String remark;

    protected Factor() {}

    Factor(FactorRow row) {
        mode = row.mode();
        gramsPerKm = row.gramsPerKm();
        quality = row.quality();
        remark = row.remark();
    }

    FactorRow row() {
        return new FactorRow(mode, gramsPerKm, quality, remark);
    }
}
