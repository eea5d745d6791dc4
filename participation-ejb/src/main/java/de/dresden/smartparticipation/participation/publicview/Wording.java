package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.fault.Conflict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** A further wording of a consultation; written as a whole. */
@Entity
@Table(schema = "participation", name = "wording")
class Wording {

    @Id
    @SequenceGenerator(name = "wording_id", sequenceName = "participation.wording_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wording_id")
    private Long id;

    @Column(name = "consultation_id")
    private long consultation;

    @Enumerated(EnumType.STRING)
    private WordingKind kind;

    private String title;
    private String summary;
    private String body;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Wording() {}

    Wording(long consultation, WordingKind kind, WordingText text, Instant now) {
        this.consultation = consultation;
        this.kind = kind;
        write(text, now);
    }

    /** Takes the place of what was written before. */
    final void write(WordingText text, Instant now) {
        text.check(kind);
        title = text.title();
        summary = text.summary();
        body = text.body();
        changedAt = now;
    }

    /** @throws Conflict where somebody changed it since it was read */
    Wording expect(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile();
        }
        return this;
    }

    WordingText text() {
        return new WordingText(title, summary, body);
    }

    /** For the audit. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("summary", summary);
        values.put("body", body);
        return values;
    }

    long version() {
        return version;
    }
}
