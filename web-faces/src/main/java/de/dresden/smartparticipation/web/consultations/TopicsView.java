package de.dresden.smartparticipation.web.consultations;

import de.dresden.smartparticipation.participation.consultation.ConsultationDetails;
import de.dresden.smartparticipation.participation.consultation.ConsultationTopics;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.consultation.StandardReplyView;
import de.dresden.smartparticipation.participation.consultation.TopicData;
import de.dresden.smartparticipation.participation.consultation.TopicView;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.web.frame.DepartmentNames;
import de.dresden.smartparticipation.web.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The topics in their order and the standard replies; a topic is changed in the form below the list. */
@Named("consultationsTopicsView")
@ViewScoped
public class TopicsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Consultations consultations;

    @Inject
    private ConsultationTopics setup;

    @Inject
    private DepartmentNames departments;

    @Inject
    private Notices notices;

    private String reference;
    private Long topic;
    private ConsultationDetails details;
    private List<StandardReplyView> replies = List.of();
    private Map<String, String> choices;
    private String name;
    private String nameEnglish;
    private String department;

    public void load() {
        details = consultations.details(reference);
        replies = consultations.standardReplies(reference, null);
        choices = departments.choices();
        department = String.valueOf(details.head().department());
        details.topics().stream()
                .filter(found -> Objects.equals(found.id(), topic))
                .findFirst()
                .ifPresent(found -> {
                    name = found.name();
                    nameEnglish = found.nameEnglish();
                    department = String.valueOf(found.department());
                });
    }

    public String save() {
        TopicData data = new TopicData(new Wording(name, nameEnglish), Long.parseLong(department));
        if (topic == null) {
            setup.add(reference, details.version(), data);
            return done("consultations.topics.added", data.name().german());
        }
        setup.change(reference, details.version(), topic, data);
        return done("consultations.topics.changed", data.name().german());
    }

    public String move(TopicView moved, int steps) {
        setup.move(reference, details.version(), moved.id(), steps);
        return done("consultations.topics.moved", moved.name());
    }

    public String remove(TopicView removed) {
        setup.remove(reference, details.version(), removed.id());
        return done("consultations.topics.removed", removed.name());
    }

    public String removeReply(StandardReplyView removed) {
        setup.removeReply(reference, removed.id(), removed.version());
        return done("consultations.topics.reply-removed", removed.title());
    }

    private String done(String text, String what) {
        notices.done(text, what);
        return "/consultations/topics.xhtml?faces-redirect=true&reference=" + reference;
    }

    /** Name of the topic a reply is meant for, or null: for all. */
    public String topicOf(StandardReplyView reply) {
        return details.topics().stream()
                .filter(found -> Objects.equals(found.id(), reply.topic()))
                .map(TopicView::name)
                .findFirst()
                .orElse(null);
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public ConsultationDetails getDetails() {
        return details;
    }

    public List<StandardReplyView> getReplies() {
        return replies;
    }

    public Map<String, String> getChoices() {
        return choices;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getNameEnglish() {
        return nameEnglish;
    }

    public void setNameEnglish(String nameEnglish) {
        this.nameEnglish = nameEnglish;
    }

    public String getDepartment() {
        return department;
    }

    public void setDepartment(String department) {
        this.department = department;
    }
}
