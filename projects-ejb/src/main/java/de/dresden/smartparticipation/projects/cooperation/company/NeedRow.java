package de.dresden.smartparticipation.projects.cooperation.company;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A need, as it is kept. */
@Embeddable
class NeedRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String topic;

    private int urgency;

    private String content;

    protected NeedRow() {}

    NeedRow(CompanyNeed data) {
        topic = data.topic();
        urgency = data.urgency();
        content = data.text();
    }

    CompanyNeed need() {
        return new CompanyNeed(topic, urgency, content);
    }
}
