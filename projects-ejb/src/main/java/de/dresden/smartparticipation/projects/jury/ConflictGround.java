package de.dresden.smartparticipation.projects.jury;

/** Why a member may not judge an application: § 20 Abs. 1 VwVfG, or § 21 VwVfG; in Saxony with § 1 SächsVwVfZG. */
public enum ConflictGround {
    /** Applies or takes part in it oneself: § 20 Abs. 1 Satz 1 Nr. 1. */
    PARTY,
    /** A relative of somebody who applies or of their representative: Nr. 2 and 4, Abs. 5. */
    RELATIVE,
    /** Represents who applies: Nr. 3. */
    REPRESENTATIVE,
    /** Is paid by who applies, or sits on their board: Nr. 5. */
    EMPLOYED,
    /** Has advised or given an opinion in the matter outside the office: Nr. 6. */
    ADVISED,
    /** Gains or loses directly by the decision: Abs. 1 Satz 2. */
    ADVANTAGE,
    /** Something else speaks against an impartial judgement: § 21. */
    CONCERN
}
