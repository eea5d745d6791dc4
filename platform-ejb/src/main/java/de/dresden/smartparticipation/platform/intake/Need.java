package de.dresden.smartparticipation.platform.intake;

/** Whether a field has to be filled. */
public enum Need {
    /** The column must be mapped, and a row without a value is refused. */
    REQUIRED,
    /** A row without a value is imported with a warning. */
    EXPECTED,
    /** A row without a value is as good as any. */
    OPTIONAL
}
