package de.dresden.smartparticipation.participation.dialogue;

import de.dresden.smartparticipation.participation.contribution.RefusalGround;
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
import java.util.Map;

/** What a citizen says to a section, or to such a comment; see the package. */
@Entity
@Table(schema = "participation", name = "dialogue_comment")
class DialogueComment {

    static final int LONGEST = 3_000;
    static final int LONGEST_NAME = 100;

    @Id
    @SequenceGenerator(
            name = "dialogue_comment_id",
            sequenceName = "participation.dialogue_comment_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dialogue_comment_id")
    private Long id;

    @Column(name = "section_id")
    private long section;

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
    private RefusalGround ground;

    @Column(name = "notice_version")
    private int notice;

    @Version
    private long version;

    protected DialogueComment() {}

    /**
     * @param answered the comment that it answers, or null; an answer to an answer stands beside it
     * @param shown whether it is shown at once
     */
    DialogueComment(
            long section, CommentDraft draft, DialogueComment answered, boolean shown, int notice, Instant now) {
        if (draft.text().isEmpty() || draft.text().length() > LONGEST) {
            throw new Refused(Reason.of("participation.dialogue.text-length", LONGEST));
        }
        if (draft.name() != null && draft.name().length() > LONGEST_NAME) {
            throw new Refused(Reason.of("participation.dialogue.name-length", LONGEST_NAME));
        }
        if (answered != null && (answered.section != section || answered.state != CommentState.SHOWN)) {
            throw new Refused(Reason.of("participation.dialogue.answered-gone"));
        }
        this.section = section;
        this.answers = answered == null ? null : answered.answers == null ? answered.id : answered.answers;
        this.name = draft.name();
        this.text = draft.text();
        this.state = shown ? CommentState.SHOWN : CommentState.RECEIVED;
        this.sentAt = now;
        this.notice = notice;
    }

    DialogueChanged sent(Subject of) {
        return new DialogueChanged(of, "comment-sent", Map.of(), Map.of("comment", id, "state", state.name()), null);
    }

    DialogueChanged reported(String why, Subject of) {
        return new DialogueChanged(of, "comment-reported", Map.of(), Map.of("comment", id, "reason", why), null);
    }

    /** Shows it, or leaves it shown although it was reported. */
    DialogueChanged show(Subject of, Capacity by, Instant now) {
        return decide(CommentState.SHOWN, null, "comment-shown", of, by, now);
    }

    /** Takes it from the page, or does not show it at all. An opinion is no ground. */
    DialogueChanged refuse(RefusalGround why, Subject of, Capacity by, Instant now) {
        if (why == null) {
            throw new Refused(Reason.of("participation.dialogue.ground-missing"));
        }
        return decide(CommentState.REFUSED, why, "comment-refused", of, by, now);
    }

    private DialogueChanged decide(
            CommentState next, RefusalGround why, String what, Subject of, Capacity by, Instant now) {
        Map<String, Object> before = Map.of("comment", id, "state", state.name());
        state = next;
        ground = why;
        decidedAt = now;
        Map<String, Object> after = why == null
                ? Map.of("comment", id, "state", next.name())
                : Map.of("comment", id, "state", next.name(), "ground", why.name());
        return new DialogueChanged(of, what, before, after, by);
    }

    Long id() {
        return id;
    }

    long section() {
        return section;
    }

    CommentState state() {
        return state;
    }
}
