package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A comment on an idea. */
@Entity
@Table(schema = "projects", name = "idea_comment")
class IdeaComment {

    @Id
    @SequenceGenerator(name = "idea_comment_id", sequenceName = "projects.idea_comment_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_comment_id")
    private Long id;

    @Column(name = "idea_id")
    private long idea;

    @Embedded
    private Decision decision;

    private String author;

    private String content;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    private long version;

    protected IdeaComment() {}

    IdeaComment(long idea, String author, String content, Instant now) {
        this.idea = idea;
        this.decision = new Decision(IdeaState.WAITING);
        this.author = author;
        this.content = content;
        this.sentAt = now;
    }

    IdeaChanged sent(Subject on) {
        return told("commented", Map.of("comment", id), Capacity.NOBODY, on);
    }

    IdeaChanged publish(Subject on, Capacity by, Instant now) {
        decision = Decision.made(decision, null, by, now, on);
        return told("comment-published", Map.of("comment", id), by, on);
    }

    IdeaChanged reject(String reason, Subject on, Capacity by, Instant now) {
        decision = Decision.made(decision, reason == null ? "" : reason, by, now, on);
        return told("comment-rejected", Map.of("comment", id, "reason", decision.reason()), by, on);
    }

    /** @throws Conflict where it changed since this version was read, or is on another idea */
    IdeaComment seenAs(long seen, Subject on) {
        if (seen != version || on.id() != idea) {
            throw Conflict.changedMeanwhile(on);
        }
        return this;
    }

    private static IdeaChanged told(String verb, Map<String, ?> after, Capacity by, Subject on) {
        return new IdeaChanged(on, IdeaChanged.SUBJECT + "." + verb, after, by.actingFor(), List.of(), List.of());
    }
}
