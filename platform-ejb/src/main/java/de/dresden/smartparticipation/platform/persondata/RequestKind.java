package de.dresden.smartparticipation.platform.persondata;

/** What a person asks for. */
public enum RequestKind {
    /** All data that are kept (Art. 15 DSGVO). */
    INFORMATION,
    /** That they are erased (Art. 17 DSGVO). */
    ERASURE
}
