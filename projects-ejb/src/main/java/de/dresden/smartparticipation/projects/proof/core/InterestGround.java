package de.dresden.smartparticipation.projects.proof.core;

import java.util.Locale;

/** Why interest is owed. */
public enum InterestGround {
    /** A grant that became void is given back: from the day on which it became void (§ 49a Abs. 3 Satz 1 VwVfG). */
    REPAYMENT,
    /** Money was not used soon after it was paid: from the end of the time for it until it was used (§ 49a Abs. 4 Satz 1 VwVfG). */
    LATE_USE;

    /** Key of its name. */
    public String word() {
        return "projects.interest-ground." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
