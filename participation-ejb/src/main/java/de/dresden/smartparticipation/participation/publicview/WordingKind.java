package de.dresden.smartparticipation.participation.publicview;

/** The further wordings of a consultation; its own texts are German. */
public enum WordingKind {
    /** Title, summary and description in English. */
    ENGLISH,
    /** The whole matter in German easy language. */
    EASY,
    /** What came of it. */
    RESULTS,
    RESULTS_ENGLISH;

    /** Whether it has a title and a summary of its own. */
    public boolean whole() {
        return this == ENGLISH;
    }
}
