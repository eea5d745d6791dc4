package de.dresden.smartparticipation.participation.talk;

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

/** One comment to a contribution, or one answer to a comment. */
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

    @Column(name = "contribution_id")
    private long contribution;

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
    Comment(long contribution, CommentDraft draft, Comment answered, boolean shownAtOnce, Instant now) {
        if (draft.text().isEmpty()) {
            throw new Refused(Reason.of("participation.talk.text-missing"));
        }
        if (draft.text().length() > LONGEST_TEXT) {
            throw new Refused(Reason.of(
                    "participation.talk.text-too-long",
                    LONGEST_TEXT,
                    draft.text().length()));
        }
        if (draft.name() != null && draft.name().length() > LONGEST_NAME) {
            throw new Refused(Reason.of("participation.talk.name-too-long", LONGEST_NAME));
        }
        if (answered != null && (answered.contribution != contribution || answered.state != CommentState.SHOWN)) {
            throw new Refused(Reason.of("participation.talk.answer-to-nothing"));
        }
        this.contribution = contribution;
        answers = answered == null ? null : answered.answers == null ? answered.id : answered.answers;
        name = draft.name();
        text = draft.text();
        notice = draft.notice();
        state = shownAtOnce ? CommentState.SHOWN : CommentState.RECEIVED;
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

    /** What was reported was looked at; it stays as it is. */
    CommentChanged settled(Subject of, Capacity by) {
        return CommentChanged.of(this, "reports-settled", of, by);
    }

    CommentChanged reported(Subject of) {
        return CommentChanged.of(this, "reported", of, Capacity.NOBODY);
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

    long contribution() {
        return contribution;
    }

    CommentState state() {
        return state;
    }
}
