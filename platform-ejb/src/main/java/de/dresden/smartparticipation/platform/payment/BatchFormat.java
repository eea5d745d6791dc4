package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.files.FileKind;

/**
 * As what payments are handed over. A batch has one file only: what goes to the cash system does not go to the bank as well.
 */
public enum BatchFormat {
    /** Table for the city's cash system; its columns are those of {@link CashFile}. */
    CSV(FileKind.CSV),
    /** The same for programs. */
    JSON(FileKind.JSON),
    /** ISO 20022 pain.001.001.09 for the bank; only while the city's approval of the program is in force. */
    CREDIT_TRANSFER(FileKind.XML);

    private final FileKind kind;

    BatchFormat(FileKind kind) {
        this.kind = kind;
    }

    FileKind kind() {
        return kind;
    }
}
