package de.dresden.smartparticipation.participation.weighing;

/** Which table of the weighing. */
public enum TableKind {
    /** For the council: proposals, with pseudonyms. */
    PROPOSAL,
    /** What the council decided, with pseudonyms; to be published. */
    RESULT,
    /** Who stands behind which pseudonym: confidential, a file of its own. */
    KEY
}
