package de.dresden.smartparticipation.participation.demo;

import de.dresden.smartparticipation.participation.contribution.ConsultationTasks;
import de.dresden.smartparticipation.platform.audit.AuditTrail;
import de.dresden.smartparticipation.platform.boundary.UnitOfWork;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.platform.tasks.TaskBoard;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Makes the demo's consultations, the oldest first, where there is none yet. */
@Dependent
class DemoConsultations {

    static final List<String> NAMES = List.of("elbwiesen", "klima", "mobil");

    @Inject
    private Sql sql;

    @Inject
    @Any
    private Instance<UnitOfWork> units;

    @Inject
    private DemoSetup setup;

    @Inject
    private DemoCases cases;

    @Inject
    private DemoPublicSide publicSide;

    @Inject
    private AuditTrail audit;

    @Inject
    private TaskBoard tasks;

    @Inject
    private ConsultationTasks consultationTasks;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(200) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from participation.consultation", row -> 1)
                        .isEmpty()) {
            return;
        }
        units.forEach(unit -> unit.entities().flush()); // plain SQL does not see the people that were just made
        DemoCalendar calendar = new DemoCalendar(LocalDate.now(clock));
        for (String name : NAMES) {
            DemoStage stage = setup.make(DemoScript.of(name), calendar);
            cases.make(stage);
            publicSide.make(stage, name);
            audit.appendPast(stage.history());
            stage.tasks().addAll(consultationTasks.changes(stage.id()));
            tasks.applyAll(stage.tasks());
        }
    }
}
