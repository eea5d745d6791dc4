package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.module.ManagedModule;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads from a consultation to the formal display of a plan: a module of the kind DISPLAY. */
@Boundary
@Stateless
public class PlanDisplays {

    private static final String CHOOSE = """
            insert into participation.plan_display (module_id, plan_id) values (?, ?)
            on conflict (module_id) do update set plan_id = excluded.plan_id""";

    @Inject
    private ModuleAccess modules;

    @Inject
    private PlanDirectory plans;

    @Inject
    private Happenings happenings;

    @Inject
    private Sql sql;

    /** The plan that the module leads to, where one is chosen. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public Optional<PlanFrame> chosen(long module) {
        long id = modules.readable(module, ModuleKind.DISPLAY).id();
        return sql.first(
                        "select plan_id from participation.plan_display where module_id = ?",
                        row -> row.number("plan_id"),
                        id)
                .map(plans::of);
    }

    /** Lets the module lead to a plan, of whatever department. @param plan its reference */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void choose(long module, String plan) {
        ManagedModule managed = modules.changed(module, ModuleKind.DISPLAY);
        PlanFrame chosen = plans.of(plan);
        sql.update(CHOOSE, managed.frame().id(), chosen.id());
        happenings.record(new PlanChanged(
                new Subject(PlanChanged.SUBJECT, chosen.id(), chosen.reference()),
                "linked",
                Map.of(),
                Map.of("consultation", managed.frame().reference()),
                managed.by(),
                List.of()));
    }
}
