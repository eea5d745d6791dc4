package de.dresden.smartparticipation.projects.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** An item of the costs as it is kept. */
@Embeddable
class CostRow implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private CostKind kind;

    private String title;

    private long cents;

    private int year;

    protected CostRow() {}

    CostRow(CostItem item) {
        kind = item.kind();
        title = item.title();
        cents = item.cents();
        year = item.year();
    }

    CostItem item() {
        return new CostItem(kind, title, cents, year);
    }
}
