package de.dresden.smartparticipation.participation.plan;

/** Why public and agencies are asked. */
public enum RoundKind {
    /** Early participation, § 3 Abs. 1 and § 4 Abs. 1 BauGB. */
    EARLY,
    /** Publication of the draft, § 3 Abs. 2 and § 4 Abs. 2 BauGB. */
    PUBLICATION,
    /** Publication once more after a change of the draft, § 4a Abs. 3 BauGB. */
    REPEAT;

    /** Whether its periods are set by law. */
    public boolean isFormal() {
        return this != EARLY;
    }
}
