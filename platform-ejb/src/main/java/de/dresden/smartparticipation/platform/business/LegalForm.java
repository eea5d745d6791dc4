package de.dresden.smartparticipation.platform.business;

/** Legal form of a business. */
public enum LegalForm {
    SOLE_TRADER(false),
    GBR(false),
    OHG(true),
    KG(true),
    GMBH(true),
    UG(true),
    AG(true),
    EG(true),
    EV(true),
    FOUNDATION(false),
    PUBLIC(false),
    OTHER(false);

    private final boolean registered;

    LegalForm(boolean registered) {
        this.registered = registered;
    }

    /**
     * Whether such a business stands in a public register: the commercial register (§§ 29, 106, 162 HGB; § 7 GmbHG; § 36 AktG), that of
     * cooperatives (§ 10 GenG) or of associations (§ 21 BGB).
     */
    public boolean registered() {
        return registered;
    }
}
