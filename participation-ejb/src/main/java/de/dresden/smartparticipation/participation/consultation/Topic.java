package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** What contributions can be about, and the department that answers them. Changed through its {@link Consultation}. */
@Entity
@Table(schema = "participation", name = "topic")
class Topic {

    @Id
    @SequenceGenerator(name = "topic_id", sequenceName = "participation.topic_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_id")
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "consultation_id")
    private Consultation consultation;

    private String name;

    @Column(name = "name_english")
    private String nameEnglish;

    @Column(name = "department_id")
    private long department;

    private int position;

    @Version
    private long version;

    protected Topic() {}

    Topic(Consultation consultation, TopicData data, int position) {
        this.consultation = consultation;
        this.position = position;
        enter(data);
    }

    void change(TopicData data) {
        enter(data);
    }

    private void enter(TopicData data) {
        name = data.name().german();
        nameEnglish = data.name().english();
        department = data.department();
    }

    void moveTo(int place) {
        position = place;
    }

    Long id() {
        return id;
    }

    int position() {
        return position;
    }

    TopicData data() {
        return new TopicData(new Wording(name, nameEnglish), department);
    }
}
