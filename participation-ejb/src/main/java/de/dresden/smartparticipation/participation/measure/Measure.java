package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.order.Moved;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A measure or statement to judge: see the package. One with votes stays; its words can still be corrected, which is recorded. */
@Entity
@Table(schema = "participation", name = "measure")
class Measure {

    @Id
    @SequenceGenerator(name = "measure_id", sequenceName = "participation.measure_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measure_id")
    private Long id;

    @Column(name = "module_id")
    private long module;

    private int position;

    private String title;

    private String text;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "text_en")
    private String textEn;

    @Column(name = "topic_id")
    private Long topic;

    @Column(name = "department_id")
    private Long department;

    @Version
    private long version;

    protected Measure() {}

    Measure(long module, MeasureData data, int position) {
        this.module = module;
        this.position = position;
        enter(data);
    }

    MeasuresChanged added(Subject of, Capacity by) {
        return new MeasuresChanged(of, "measure-added", Map.of(), values(), by);
    }

    MeasuresChanged change(MeasureData data, Subject of, Capacity by) {
        Map<String, Object> before = values();
        enter(data);
        return new MeasuresChanged(of, "measure-changed", before, values(), by);
    }

    /** @param votes how many have judged it */
    MeasuresChanged removed(long votes, Subject of, Capacity by) {
        if (votes > 0) {
            throw new Refused(Reason.of("participation.measure.has-votes", title, votes));
        }
        return new MeasuresChanged(of, "measure-removed", values(), Map.of(), by);
    }

    /**
     * @param siblings all measures of the module in their order
     * @param place its new place, counted from 1; stops at either end
     */
    MeasuresChanged moveTo(List<Measure> siblings, int place, Subject of, Capacity by) {
        Moved moved = Moved.to(siblings, this, place, (one, position) -> one.position = position);
        return new MeasuresChanged(
                of,
                "measure-moved",
                Map.of("measure", title, "place", moved.before()),
                Map.of("measure", title, "place", moved.now()),
                by);
    }

    void requireVersion(long seen) {
        if (version != seen) {
            throw Conflict.changedMeanwhile();
        }
    }

    private void enter(MeasureData data) {
        AcceptableMeasure.require(data);
        title = data.title();
        text = data.text();
        titleEn = data.titleEn();
        textEn = data.textEn();
        topic = data.topic();
        department = data.department();
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("measure", title);
        values.put("text", text);
        values.put("titleEn", titleEn);
        values.put("textEn", textEn);
        values.put("topic", topic);
        values.put("department", department);
        return values;
    }

    long module() {
        return module;
    }

    String title() {
        return title;
    }
}
