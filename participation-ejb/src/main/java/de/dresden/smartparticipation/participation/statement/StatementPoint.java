package de.dresden.smartparticipation.participation.statement;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One point of a statement (Einzelbelang): what is weighed and decided by itself. */
@Entity
@Table(schema = "participation", name = "statement_point")
class StatementPoint {

    private static final int SHORTEST_TOPIC = 2;

    @Id
    @SequenceGenerator(
            name = "statement_point_id",
            sequenceName = "participation.statement_point_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "statement_point_id")
    private Long id;

    @ManyToOne
    @JoinColumn(name = "statement_id")
    private Statement statement;

    private int number;

    private Integer starts;

    private Integer ends;

    private String text;

    private String topic;

    @Column(name = "department_id")
    private long department;

    @Version
    private long version;

    protected StatementPoint() {}

    StatementPoint(Statement statement, int number, PointData data) {
        this.statement = statement;
        this.number = number;
        take(data);
    }

    void take(PointData data) {
        List<Reason> missing = problems(data);
        if (!missing.isEmpty()) {
            throw new Refused(missing);
        }
        text = data.text();
        topic = data.topic();
        department = data.department();
        int found = statement.text().indexOf(text);
        starts = found < 0 ? null : found;
        ends = found < 0 ? null : found + text.length();
    }

    private static List<Reason> problems(PointData data) {
        List<Reason> problems = new ArrayList<>();
        if (data.text().isEmpty() || data.text().length() > PointData.LONGEST_TEXT) {
            problems.add(Reason.of("participation.statement.point-text", PointData.LONGEST_TEXT));
        }
        if (data.topic().length() < SHORTEST_TOPIC || data.topic().length() > PointData.LONGEST_TOPIC) {
            problems.add(Reason.of("participation.statement.point-topic", SHORTEST_TOPIC, PointData.LONGEST_TOPIC));
        }
        if (data.department() == null) {
            problems.add(Reason.of("participation.statement.point-department"));
        }
        return problems;
    }

    Long id() {
        return id;
    }

    int number() {
        return number;
    }

    void renumber(int place) {
        number = place;
    }

    long department() {
        return department;
    }

    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("number", number);
        values.put("text", text);
        values.put("topic", topic);
        values.put("department", department);
        return values;
    }
}
