package de.dresden.smartparticipation.projects.grant;

import java.util.Locale;

/**
 * On what a revocation of the notice itself rests (VwVfG with § 1 SächsVwVfZG). Not the same as why money is asked back
 * ({@code ReclaimGround}): a revocation may hold for the time to come only (§ 49 Abs. 2), of which no debt follows, and what falls away by a
 * condition of the notice needs none.
 */
public enum RevocationGround {
    /** Unlawful from the beginning: § 48. */
    UNLAWFUL_48("§ 48 VwVfG"),
    /** For the time to come, by a condition or reservation in the notice: § 49 Abs. 2. */
    CONDITION_49_2("§ 49 Abs. 2 VwVfG"),
    /** Also for the past: the money is not used for its purpose, § 49 Abs. 3 Satz 1 Nr. 1. */
    MISUSED_49_3("§ 49 Abs. 3 Satz 1 Nr. 1 VwVfG"),
    /** Also for the past: a condition was not met, § 49 Abs. 3 Satz 1 Nr. 2. */
    CONDITION_49_3("§ 49 Abs. 3 Satz 1 Nr. 2 VwVfG");

    private final String paragraph;

    RevocationGround(String paragraph) {
        this.paragraph = paragraph;
    }

    /** As lawyers cite it. */
    public String paragraph() {
        return paragraph;
    }

    /** Key of its name. */
    public String word() {
        return "projects.revocation-ground." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
