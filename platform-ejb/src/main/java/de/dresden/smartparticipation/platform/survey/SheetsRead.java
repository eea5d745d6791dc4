package de.dresden.smartparticipation.platform.survey;

/** Which sheets a result is made of. */
public enum SheetsRead {
    /** All that count at this moment: for whoever may take the sheets themselves out. */
    ALL,
    /** While more may come: for all others; see {@link Snapshot}. */
    SNAPSHOT,
    /** All, for everybody, since the survey is over. */
    FINAL
}
