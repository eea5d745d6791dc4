package de.dresden.smartparticipation.participation.plan;

/** Another easily reached access beside the internet (§ 3 Abs. 2 Satz 2 BauGB). */
public enum AccessKind {
    READING_DEVICE,
    INSPECTION,
    OTHER
}
