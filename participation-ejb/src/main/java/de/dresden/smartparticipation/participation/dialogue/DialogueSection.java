package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.order.Moved;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A section of the text; see the package. */
@Entity
@Table(schema = "participation", name = "dialogue_section")
class DialogueSection {

    static final String FILES = "dialogue-section";

    private static final int LONGEST_HEADING = 200;
    private static final int LONGEST_BODY = 50_000;

    @Id
    @SequenceGenerator(
            name = "dialogue_section_id",
            sequenceName = "participation.dialogue_section_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dialogue_section_id")
    private Long id;

    @Column(name = "module_id")
    private long module;

    private int position;

    private String heading;

    private String body;

    @Column(name = "picture_text")
    private String pictureText;

    @Version
    private long version;

    protected DialogueSection() {}

    DialogueSection(long module, SectionData data, int position) {
        this.module = module;
        this.position = position;
        enter(data);
    }

    DialogueChanged added(Subject of, Capacity by) {
        return new DialogueChanged(of, "section-added", Map.of(), values(), by);
    }

    DialogueChanged change(SectionData data, Subject of, Capacity by) {
        Map<String, Object> before = values();
        enter(data);
        return new DialogueChanged(of, "section-changed", before, values(), by);
    }

    /** @param steps places towards the end, negative towards the beginning; stops at either end */
    DialogueChanged move(List<DialogueSection> siblings, int steps, Subject of, Capacity by) {
        Moved moved = Moved.by(siblings, this, steps, (one, position) -> one.position = position);
        return new DialogueChanged(
                of,
                "section-moved",
                Map.of("section", heading, "place", moved.before()),
                Map.of("section", heading, "place", moved.now()),
                by);
    }

    DialogueChanged removed(long comments, Subject of, Capacity by) {
        if (comments > 0) {
            throw new Refused(Reason.of("participation.dialogue.has-comments", heading, comments));
        }
        return new DialogueChanged(of, "section-removed", values(), Map.of(), by);
    }

    /** @param seen what is seen on a picture; needed there, null for a document */
    DialogueChanged fileAdded(String name, boolean picture, String seen, Subject of, Capacity by) {
        if (picture && (seen == null || seen.isBlank())) {
            throw new Refused(Reason.of("participation.dialogue.picture-text"));
        }
        pictureText = picture ? seen.strip() : pictureText;
        return new DialogueChanged(of, "file-added", Map.of(), Map.of("section", heading, "file", name), by);
    }

    DialogueChanged fileRemoved(String name, Subject of, Capacity by) {
        return new DialogueChanged(of, "file-removed", Map.of("section", heading, "file", name), Map.of(), by);
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile();
        }
    }

    private void enter(SectionData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.heading().length() < 2 || data.heading().length() > LONGEST_HEADING) {
            reasons.add(Reason.of("participation.dialogue.heading-length", 2, LONGEST_HEADING));
        }
        if (data.body().length() > LONGEST_BODY) {
            reasons.add(Reason.of("participation.dialogue.body-length", LONGEST_BODY));
        }
        if (!reasons.isEmpty()) {
            throw new Refused(reasons);
        }
        heading = data.heading();
        body = data.body();
    }

    private Map<String, Object> values() {
        return Map.of("section", heading, "text", body);
    }

    Long id() {
        return id;
    }

    long module() {
        return module;
    }
}
