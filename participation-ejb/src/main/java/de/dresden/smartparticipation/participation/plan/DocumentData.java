package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;

/**
 * What is entered for a document.
 *
 * @param kind what it is
 * @param title what it is called, 2 to 200 characters
 * @param displayed whether it is displayed to the public in the next round
 * @param step the step of the plan's way to which it belongs, as a resolution; or null
 */
public record DocumentData(DocumentKind kind, String title, boolean displayed, StepKind step) implements Serializable {

    public DocumentData {
        title = title == null ? "" : title.strip();
    }

    /** A document that belongs to no single step. */
    public DocumentData(DocumentKind kind, String title, boolean displayed) {
        this(kind, title, displayed, null);
    }
}
