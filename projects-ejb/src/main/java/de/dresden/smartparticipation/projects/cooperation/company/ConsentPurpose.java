package de.dresden.smartparticipation.projects.cooperation.company;

/**
 * What a company may agree to, each by itself (Art. 6 para. 1 a, Art. 7 DSGVO). The words that are shown stand in the bundle as
 * {@code projects.company-consent.<purpose>.<wording>}; another wording gets another number, and the earlier ones stay there.
 */
public enum ConsentPurpose {
    /** That its data are used to pair it, and that a partner proposed to it sees its profile. */
    MATCHING(1),
    /** That its name, sector and website are published, and others may name it when they register. */
    PUBLICATION(1);

    private final int wording;

    ConsentPurpose(int wording) {
        this.wording = wording;
    }

    /** Version of the wording that is shown now. */
    public int wording() {
        return wording;
    }
}
