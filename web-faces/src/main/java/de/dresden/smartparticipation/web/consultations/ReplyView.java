package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationTopics;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.ReplyPlaceholders;
import de.dresden.smartparticipation.participation.consultation.StandardReplyData;
import de.dresden.smartparticipation.participation.consultation.StandardReplyView;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** One standard reply, new or existing. */
@Named("consultationsReplyView")
@ViewScoped
public class ReplyView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationTopics setup;

    @Inject
    private Notices notices;

    private String reference;
    private Long reply;
    private ConsultationDetails details;
    private StandardReplyView existing;
    private String topic;
    private String title;
    private String body;

    public void load() {
        details = consultations.details(reference);
        if (reply == null) {
            return;
        }
        existing = consultations.standardReplies(reference, null).stream()
                .filter(found -> Objects.equals(found.id(), reply))
                .findFirst()
                .orElseThrow(() -> new NotFound(reply));
        topic = existing.topic() == null ? null : String.valueOf(existing.topic());
        title = existing.title();
        body = existing.body();
    }

    public String save() {
        Long chosen = topic == null || topic.isBlank() ? null : Long.valueOf(topic);
        StandardReplyData data = new StandardReplyData(chosen, title, body);
        if (existing == null) {
            setup.addReply(reference, data);
        } else {
            setup.changeReply(reference, existing.id(), existing.version(), data);
        }
        notices.done("consultations.reply.saved", data.title());
        return "/consultations/topics.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Topics to choose from: key → name. */
    public Map<String, String> getTopics() {
        Map<String, String> names = new LinkedHashMap<>();
        details.topics().forEach(found -> names.put(String.valueOf(found.id()), found.name()));
        return names;
    }

    /** The placeholders as they are written. */
    public List<String> getPlaceholders() {
        return ReplyPlaceholders.NAMES.stream().map(name -> "{{" + name + "}}").toList();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getReply() {
        return reply;
    }

    public void setReply(Long reply) {
        this.reply = reply;
    }

    public ConsultationDetails getDetails() {
        return details;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }
}
