package de.dresden.smartparticipation.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A letter on its way: WAITING until it is SENT, or FAILED when it was tried often enough. Then a fleeting one has neither address nor words
 * any more.
 */
@Entity
@Table(schema = "platform", name = "mail")
class Mail {

    @Id
    @SequenceGenerator(name = "mail_id", sequenceName = "platform.mail_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_id")
    private Long id;

    private String recipient;

    @Column(name = "subject_line")
    private String subjectLine;

    private String body;

    @Column(name = "about_type")
    private String aboutType;

    @Column(name = "about_id")
    private long aboutId;

    @Column(name = "about_reference")
    private String aboutReference;

    @Column(name = "created_at")
    private Instant createdAt;

    private String unsubscribe;

    private boolean fleeting;

    private String state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    protected Mail() {}

    Mail(Letter letter, Instant now) {
        recipient = letter.to();
        subjectLine = letter.subjectLine();
        body = letter.body();
        aboutType = letter.about().type();
        aboutId = letter.about().id();
        aboutReference = letter.about().reference();
        unsubscribe = letter.unsubscribe();
        fleeting = letter.fleeting();
        createdAt = now;
        nextAttemptAt = now;
        state = "WAITING";
    }
}
