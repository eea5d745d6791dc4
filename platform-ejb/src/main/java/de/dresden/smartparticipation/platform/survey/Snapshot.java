package de.dresden.smartparticipation.platform.survey;

/**
 * How many sheets are shown while more come in. Exact results that are read before and after one sheet would tell its answers, so
 * results stand still until enough sheets have come, and some are held back until the end.
 *
 * <p>Protected: any two results that are ever shown of one survey, the last one included, are the same or differ in at least
 * {@value Cell#LEAST} sheets. Nobody reads a single sheet from
 * when he looks.
 *
 * <p>Not protected: the difference of two results is itself a result of five or more people whom nobody knows, and its numbers can
 * be small; that all five gave the same answer can be seen. Whoever sends most of the new sheets himself learns what the others of
 * that difference said; where that matters, a survey asks for a confirmed address or a code, or shows its results at the end.
 */
final class Snapshot {

    private Snapshot() {}

    /**
     * @param heldBack how many sheets count and are not shown yet
     * @return how many of them are to be shown from now on
     */
    static long release(long heldBack) {
        return heldBack >= 2 * Cell.LEAST ? heldBack - Cell.LEAST : 0;
    }
}
