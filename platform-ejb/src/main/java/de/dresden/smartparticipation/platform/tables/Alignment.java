package de.dresden.smartparticipation.platform.tables;

/** How the values of a column stand in their cells. */
public enum Alignment {
    START("left"),
    CENTER("center"),
    END("right");

    private final String keyword;

    Alignment(String keyword) {
        this.keyword = keyword;
    }

    /** The word that both a style sheet and a workbook use for it. */
    String keyword() {
        return keyword;
    }
}
