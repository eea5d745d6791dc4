package de.dresden.smartparticipation.platform.persondata;

/** As what a person fetches the own data. */
public enum PersonFileFormat {
    /** A table to be read. */
    PDF,
    /** For other programs (Art. 20 DSGVO). */
    JSON,
    /** Both, and with them the files that the person had sent. */
    ZIP
}
