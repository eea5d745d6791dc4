package de.dresden.smartparticipation.projects.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** An item of the checklist as one version of the terms has it. */
@Embeddable
class ChecklistRow implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "item_id")
    private long item;

    private String text;

    private boolean mandatory;

    protected ChecklistRow() {}

    ChecklistRow(ChecklistItem data) {
        item = data.id();
        text = data.text();
        mandatory = data.mandatory();
    }

    ChecklistItem data() {
        return new ChecklistItem(item, text, mandatory);
    }
}
