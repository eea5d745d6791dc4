package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.files.FileKind;

/** The kinds of file a table of the weighing can be had as. */
public enum WeighingFormat {
    DOCX(FileKind.DOCX),
    PDF(FileKind.PDF),
    XLSX(FileKind.XLSX);

    private final FileKind kind;

    WeighingFormat(FileKind kind) {
        this.kind = kind;
    }

    public FileKind kind() {
        return kind;
    }
}
