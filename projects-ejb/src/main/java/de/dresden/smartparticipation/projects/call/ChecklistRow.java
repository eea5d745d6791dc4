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

    @Column(name = "text_english")
    private String textEnglish;

    private boolean mandatory;

    protected ChecklistRow() {}

    ChecklistRow(ChecklistItem data) {
        item = data.id();
        text = data.text();
        textEnglish = data.textEnglish();
        mandatory = data.mandatory();
    }

    ChecklistItem data() {
        return new ChecklistItem(item, text, textEnglish, mandatory);
    }
}
