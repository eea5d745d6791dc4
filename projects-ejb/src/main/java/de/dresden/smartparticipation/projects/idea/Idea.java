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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An idea: see the package for its life. */
@Entity
@Table(schema = "projects", name = "idea")
class Idea {

    @Id
    @SequenceGenerator(name = "idea_id", sequenceName = "projects.idea_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "idea_id")
    private Long id;

    private String reference;

    @Column(name = "call_id")
    private long call;

    @Embedded
    private Decision decision;

    private String title;

    private String content;

    private String area;

    private String place;

    private String author;

    private String email;

    private String language;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    private long version;

    protected Idea() {}

    /** One that was found acceptable. */
    Idea(String reference, long call, IdeaDraft draft, Instant now) {
        this.reference = reference;
        this.call = call;
        this.decision = new Decision(draft.email() == null ? IdeaState.WAITING : IdeaState.UNCONFIRMED);
        this.title = draft.title();
        this.content = draft.text();
        this.area = draft.area();
        this.place = draft.place();
        this.author = draft.author();
        this.email = draft.email();
        this.language = draft.language().getLanguage();
        this.sentAt = now;
    }

    IdeaChanged sent() {
        return told("sent", Map.of(), Capacity.NOBODY);
    }

    /** Its address is confirmed: it waits for moderation. Nothing where it was before. */
    Optional<IdeaChanged> confirm() {
        if (decision.state() != IdeaState.UNCONFIRMED) {
            return Optional.empty();
        }
        decision = new Decision(IdeaState.WAITING);
        return Optional.of(told("confirmed", Map.of(), Capacity.NOBODY));
    }

    IdeaChanged publish(Capacity by, Instant now) {
        decision = Decision.made(decision, null, by, now, subject());
        return told("published", Map.of(), by);
    }

    /** @param reason why, 1 to 2,000 characters; told to the sender */
    IdeaChanged reject(String reason, Capacity by, Instant now) {
        decision = Decision.made(decision, reason == null ? "" : reason, by, now, subject());
        return told("rejected", Map.of("reason", decision.reason()), by);
    }

    /** @throws Conflict where it changed since this version was read */
    Idea seenAs(long seen) {
        if (seen != version) {
            throw Conflict.changedMeanwhile(subject());
        }
        return this;
    }

    Subject subject() {
        return new Subject(IdeaChanged.SUBJECT, id == null ? 0 : id, reference);
    }

    Long id() {
        return id;
    }

    String reference() {
        return reference;
    }

    long call() {
        return call;
    }

    IdeaState state() {
        return decision.state();
    }

    String reason() {
        return decision.reason();
    }

    String title() {
        return title;
    }

    String email() {
        return email;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    private IdeaChanged told(String verb, Map<String, ?> after, Capacity by) {
        return new IdeaChanged(
                subject(), IdeaChanged.SUBJECT + "." + verb, after, by.actingFor(), List.of(), List.of());
    }
}
