package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A document that a consultation shows; its content never changes, another version is another document. */
@Entity
@Table(schema = "participation", name = "document")
class ConsultationDocument {

    private static final int SHORTEST_TITLE = 2;
    private static final int LONGEST_TITLE = 200;

    @Id
    @SequenceGenerator(name = "document_id", sequenceName = "participation.document_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_id")
    private Long id;

    @Column(name = "consultation_id")
    private long consultation;

    @Column(name = "file_id")
    private long file;

    private String title;
    private int position;

    @Version
    private long version;

    protected ConsultationDocument() {}

    ConsultationDocument(long consultation, long file, String title, int position) {
        this.consultation = consultation;
        this.file = file;
        this.position = position;
        call(title);
    }

    /** Gives it another title. */
    final void call(String newTitle) {
        String given = newTitle == null ? "" : newTitle.strip();
        if (given.length() < SHORTEST_TITLE || given.length() > LONGEST_TITLE) {
            throw new Refused(
                    Reason.of("participation.publicview.document-title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        title = given;
    }

    /** @throws Conflict where somebody changed it since it was read */
    ConsultationDocument expect(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile();
        }
        return this;
    }

    boolean isOf(long other) {
        return consultation == other;
    }

    long file() {
        return file;
    }

    String title() {
        return title;
    }
}
