package de.dresden.smartparticipation.participation.plan;

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
import java.util.List;
import java.util.Map;

/** A kind of environmental information of a plan. */
@Entity
@Table(schema = "participation", name = "plan_information")
class PlanInformation {

    @Id
    @SequenceGenerator(
            name = "plan_information_id",
            sequenceName = "participation.plan_information_id",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_information_id")
    private Long id;

    @Column(name = "plan_id")
    private long plan;

    @Enumerated(EnumType.STRING)
    private EnvironmentalTheme theme;

    @Enumerated(EnumType.STRING)
    private InformationSource source;

    private String title;

    private String keywords;

    private boolean displayed;

    @Version
    private long version;

    protected PlanInformation() {}

    PlanInformation(long plan, Information information) {
        AcceptablePlan.require(AcceptableParts.of(information));
        this.plan = plan;
        theme = information.theme();
        source = information.source();
        title = information.title();
        keywords = information.keywords();
        displayed = information.displayed();
    }

    PlanChanged added(Subject subject, Capacity by) {
        return new PlanChanged(subject, "information-added", Map.of(), values(), by, List.of());
    }

    PlanChanged removed(Subject subject, Capacity by) {
        return new PlanChanged(subject, "information-removed", values(), Map.of(), by, List.of());
    }

    long plan() {
        return plan;
    }

    private Map<String, Object> values() {
        return Map.of("theme", theme.name(), "source", source.name(), "title", title, "keywords", keywords);
    }
}
