package de.dresden.smartparticipation.platform.intake;

/** How much a problem weighs. */
public enum Severity {
    /** The row is not imported. */
    ERROR,
    /** The row is imported all the same, without the value in question if that is unusable. */
    WARNING
}
