package de.dresden.smartparticipation.projects.proof;

/**
 * Why a grant falls away for the past, which § 49a Abs. 1 VwVfG then makes a debt. Not the same as on what a revocation rests ({@code
 * RevocationGround}): § 49a names as its third case the condition on which a grant ends by itself, without any revocation, and knows no
 * debt from one that holds for the time to come.
 */
public enum ReclaimGround {
    /** Not used for its purpose (§ 49 Abs. 3 Nr. 1 VwVfG). */
    PURPOSE,
    /** A condition was not kept (§ 49 Abs. 3 Nr. 2 VwVfG). */
    CONDITION,
    /** It was unlawful (§ 48 VwVfG). */
    UNLAWFUL,
    /** It ended by a condition that the notice itself has, as a saving. */
    LAPSED
}
