package de.dresden.smartparticipation.participation.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;

/** What a contribution says: as its sender has written it, and as it may be shown outside. */
@Embeddable
class Wording {

    private String title;
    private String text;

    @Column(name = "shown_title")
    private String shownTitle;

    @Column(name = "shown_text")
    private String shownText;

    protected Wording() {}

    Wording(Receipt receipt) {
        title = receipt.title();
        text = receipt.text();
    }

    void redact(Redaction ofTitle, Redaction ofText) {
        shownTitle = ofTitle.shown(title);
        shownText = ofText.shown(text);
    }

    /** Names of what another wording says otherwise: {@code title}, {@code text}. */
    List<String> differences(Wording other) {
        List<String> changed = new ArrayList<>();
        if (!title.equals(other.title)) {
            changed.add("title");
        }
        if (!text.equals(other.text)) {
            changed.add("text");
        }
        return changed;
    }

    /** Whether something of it is black. */
    boolean redacted() {
        return shownTitle != null || shownText != null;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    String shownTitle() {
        return shownTitle == null ? title : shownTitle;
    }
}
