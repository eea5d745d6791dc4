package de.dresden.smartparticipation.participation.comment;

import de.dresden.smartparticipation.participation.contribution.RefusalGround;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
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

/** One comment, or one answer to a comment; see the package. */
@Entity
@Table(schema = "participation", name = "comment")
class Comment {

    static final String SUBJECT = "comment";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 3_000;

    @Id
    @SequenceGenerator(name = "comment_id", sequenceName = "participation.comment_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_id")
    private Long id;

    @Column(name = "consultation_id")
    private long consultation;

    /** What it is said to: a contribution or a section, never both. */
    @Column(name = "contribution_id")
    private Long contribution;

    @Column(name = "section_id")
    private Long section;

    private Long answers;
    private String name;
    private String text;

    @Enumerated(EnumType.STRING)
    private CommentState state;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "refusal_ground")
    private RefusalGround refusalGround;

    @Column(name = "notice_version")
    private int notice;

    @Version
    private long version;

    protected Comment() {}

    /** @param answered the comment that it answers, or null; an answer's answer belongs to the same thread */
    Comment(Discussion on, CommentDraft draft, Comment answered, Instant now) {
        if (draft.text().isEmpty()) {
            throw new Refused(Reason.of("participation.comment.text-missing"));
        }
        if (draft.text().length() > LONGEST_TEXT) {
            throw new Refused(Reason.of(
                    "participation.comment.text-too-long",
                    LONGEST_TEXT,
                    draft.text().length()));
        }
        if (draft.name() != null && draft.name().length() > LONGEST_NAME) {
            throw new Refused(Reason.of("participation.comment.name-too-long", LONGEST_NAME));
        }
        if (answered != null && (!answered.isOn(on) || answered.state != CommentState.SHOWN)) {
            throw new Refused(Reason.of("participation.comment.answered-gone"));
        }
        consultation = on.module().consultation();
        contribution = on.kind() == CommentedKind.CONTRIBUTION ? on.id() : null;
        section = on.kind() == CommentedKind.SECTION ? on.id() : null;
        answers = answered == null ? null : answered.answers == null ? answered.id : answered.answers;
        name = draft.name();
        text = draft.text();
        notice = draft.notice();
        state = on.moderatedBefore() ? CommentState.RECEIVED : CommentState.SHOWN;
        sentAt = now;
    }

    CommentChanged sent(Subject of) {
        return CommentChanged.of(this, "sent", of, Capacity.NOBODY).with("state", null, state);
    }

    CommentChanged show(Subject of, Capacity by, Instant now) {
        CommentState was = state;
        state = CommentState.SHOWN;
        refusalGround = null;
        decidedAt = now;
        return CommentChanged.of(this, "shown", of, by).with("state", was, state);
    }

    CommentChanged refuse(RefusalGround ground, Subject of, Capacity by, Instant now) {
        if (ground == null) {
            throw new Refused(Reason.of("participation.contribution.ground-missing"));
        }
        CommentState was = state;
        state = CommentState.REFUSED;
        refusalGround = ground;
        decidedAt = now;
        return CommentChanged.of(this, "refused", of, by)
                .with("state", was, state)
                .with("ground", null, ground);
    }

    /** Somebody reported it and a moderator leaves it. */
    CommentChanged settled(Subject of, Capacity by) {
        return CommentChanged.of(this, "reports-settled", of, by);
    }

    CommentChanged reported(String why, Subject of) {
        return CommentChanged.of(this, "reported", of, Capacity.NOBODY).with("reason", null, why);
    }

    Comment expect(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile();
        }
        return this;
    }

    Long id() {
        return id;
    }

    long consultation() {
        return consultation;
    }

    CommentedKind kind() {
        return contribution == null ? CommentedKind.SECTION : CommentedKind.CONTRIBUTION;
    }

    /** Key of what it is said to. */
    long commented() {
        return contribution == null ? section : contribution;
    }

    boolean isOn(Discussion on) {
        return kind() == on.kind() && commented() == on.id();
    }

    CommentState state() {
        return state;
    }
}
