package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;

/** A prepared answer with placeholders, for one topic or for all of a consultation. */
@Entity
@Table(schema = "participation", name = "standard_reply")
class StandardReply {

    @Id
    @SequenceGenerator(
            name = "standard_reply_id",
            sequenceName = "participation.standard_reply_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "standard_reply_id")
    private Long id;

    @Column(name = "consultation_id")
    private long consultation;

    @Column(name = "topic_id")
    private Long topic;

    private String title;

    private String body;

    @Version
    private long version;

    protected StandardReply() {}

    StandardReply(long consultation, StandardReplyData data) {
        this.consultation = consultation;
        enter(data);
    }

    private void enter(StandardReplyData data) {
        topic = data.topic();
        title = data.title();
        body = data.body();
    }

    ConsultationChanged added(Subject subject, Capacity by) {
        return new ConsultationChanged(subject, "reply-added", Map.of(), values(), by);
    }

    ConsultationChanged change(StandardReplyData data, Subject subject, Capacity by) {
        Map<String, Object> before = values();
        enter(data);
        return new ConsultationChanged(subject, "reply-changed", before, values(), by);
    }

    ConsultationChanged removed(Subject subject, Capacity by) {
        return new ConsultationChanged(subject, "reply-removed", values(), Map.of(), by);
    }

    /** Its topic goes, the text stays, for all topics. */
    void forAllTopics() {
        topic = null;
    }

    StandardReply copyTo(long other, Long otherTopic) {
        return new StandardReply(other, new StandardReplyData(otherTopic, title, body));
    }

    Long topic() {
        return topic;
    }

    long consultation() {
        return consultation;
    }

    long version() {
        return version;
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("title", title);
        values.put("body", body);
        values.put("topic", topic);
        return values;
    }
}
