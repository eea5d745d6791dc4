package de.dresden.smartparticipation.participation.survey;

/** How codes are handed out. */
public enum LetterKind {
    /** A workbook with number, code and address, for the city's own letter. */
    XLSX("xlsx"),
    /** A letter for each code, a page each. */
    PDF("pdf");

    private final String extension;

    LetterKind(String extension) {
        this.extension = extension;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }
}
