package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A note in a case, for those who work on it. Written once, never changed, so it has no version. */
@Entity
@Table(schema = "participation", name = "note")
class Note {

    static final int LONGEST = 5_000;

    @Id
    @SequenceGenerator(name = "note_id", sequenceName = "participation.note_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note_id")
    private Long id;

    @Column(name = "contribution_id")
    private long contribution;

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private String text;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Note() {}

    /** @throws Refused where nothing is written, or too much */
    Note(long contribution, NoteKind kind, String text, long writtenBy, Instant writtenAt) {
        if (text == null || text.isBlank()) {
            throw new Refused(Reason.of("participation.contribution.note-missing"));
        }
        if (text.length() > LONGEST) {
            throw new Refused(Reason.of("participation.contribution.note-too-long", LONGEST));
        }
        this.contribution = contribution;
        this.kind = kind;
        this.text = text.strip();
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }
}
