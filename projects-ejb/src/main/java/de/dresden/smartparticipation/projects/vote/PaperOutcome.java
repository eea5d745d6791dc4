package de.dresden.smartparticipation.projects.vote;

/** What became of a sheet that was entered. */
public enum PaperOutcome {
    /** It waits for a second person. */
    ENTERED_ONCE,
    /** Two people entered it differently; each may look at the sheet and enter it anew. */
    DIFFERS,
    /** Both entered the same, it counts. */
    COUNTED
}
