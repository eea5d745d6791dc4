package de.dresden.smartparticipation.projects.proof;

/** Why a grant falls away, which § 49a Abs. 1 VwVfG then makes a debt. */
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
