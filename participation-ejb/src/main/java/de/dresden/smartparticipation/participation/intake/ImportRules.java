package de.dresden.smartparticipation.participation.intake;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.ConsultationState;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.intake.ColumnMapping;
import de.dresden.smartparticipation.platform.intake.IntakePlan;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.tables.TableSource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a consultation gives an import to go by. */
@Dependent
class ImportRules {

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private Sql sql;

    /** @throws Refused while the consultation is a draft, and once it is evaluated */
    void ensureTakesIn(ConsultationHead consultation) {
        if (!consultation.takesContributions()) {
            boolean draft = consultation.state() == ConsultationState.DRAFT;
            throw new Refused(Reason.of(
                    "participation.contribution.consultation-" + (draft ? "draft" : "over"), consultation.name()));
        }
    }

    IntakePlan plan(ConsultationHead consultation) {
        return ContributionPlan.with(consultations.topics(consultation.id()).stream()
                .map(topic -> topic.name().german())
                .toList());
    }

    /** The columns as ordered, or as their names suggest. */
    ColumnMapping mapping(TableSource source, IntakePlan plan, ImportOrder order) {
        if (order.columns() == null) {
            return ColumnMapping.suggest(source.headers(), plan);
        }
        boolean beyond = order.columns().values().stream()
                .anyMatch(column -> column < 0 || column >= source.headers().size());
        if (beyond) {
            throw new Refused(Reason.of("participation.import.columns-changed"));
        }
        return new ColumnMapping(source.headers(), order.columns());
    }

    /** @throws Refused where the columns do not hold what is needed */
    ImportPass pass(ConsultationHead consultation, TableSource source, ImportOrder order, Instant now) {
        IntakePlan plan = plan(consultation);
        Map<String, Long> topics = new HashMap<>();
        consultations
                .topics(consultation.id())
                .forEach(topic -> topics.put(topic.name().german(), topic.id()));
        return new ImportPass(plan, mapping(source, plan, order), topics, areas(), now);
    }

    private List<AreaName> areas() {
        return sql.list(
                "select key, name, district from platform.area order by key",
                row -> new AreaName(row.text("key"), row.text("name"), row.text("district")));
    }
}
