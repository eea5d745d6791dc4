package de.dresden.smartparticipation.projects.application;

import java.io.Serializable;

/**
 * An item of the costs.
 *
 * @param kind what it is for
 * @param title what is paid, 1 to 200 characters
 * @param cents what it costs in cents
 * @param year year in which it is paid
 */
public record CostItem(CostKind kind, String title, long cents, int year) implements Serializable {

    public CostItem {
        title = Given.line(title);
    }
}
