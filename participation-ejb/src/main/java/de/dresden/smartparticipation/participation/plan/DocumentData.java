package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;

/**
 * What is entered for a document.
 *
 * @param kind what it is
 * @param title what it is called, 2 to 200 characters
 * @param displayed whether it is displayed to the public in the next round
 */
public record DocumentData(DocumentKind kind, String title, boolean displayed) implements Serializable {

    public DocumentData {
        title = title == null ? "" : title.strip();
    }
}
