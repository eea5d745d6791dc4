package de.dresden.smartparticipation.participation.plan;

/** How long a round lasts, by what right. */
public enum PeriodKind {
    /** The month, at least thirty days. */
    STATUTORY,
    /** Longer, for an important reason (§ 3 Abs. 2 Satz 1 BauGB). */
    LONGER,
    /** Appropriate: early participation, after a change (§ 4a Abs. 3 Satz 3), or those affected in a simplified way (§ 13 Abs. 2). */
    APPROPRIATE
}
