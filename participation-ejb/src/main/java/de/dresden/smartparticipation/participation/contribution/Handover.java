package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Hands all open cases of a person over to somebody else of the department: by any evaluator of it. */
@Boundary
@Stateless
public class Handover {

    private static final String OPEN = """
            select c.id from participation.contribution c where c.department_id = ? and c.person_id = ?
              and c.state in ('DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED') order by c.id""";

    @Inject
    private ContributionRegister register;

    @Inject
    private Distributor distributor;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    @Inject
    private Sql sql;

    /**
     * Hands over, all or none.
     *
     * @param department the department whose cases are meant
     * @param from account that has them now; also one that is not active any more
     * @param to account of an evaluator of the department, or null: nobody in particular
     * @return how many cases changed hands
     * @throws Refused when both are the same person, or the receiving one is no evaluator there
     */
    @RolesAllowed(EVALUATOR)
    public int handOver(long department, long from, Long to) {
        Capacity by = actor.get().require(Role.EVALUATOR, department);
        if (to != null && to == from) {
            throw new Refused(Reason.of("participation.contribution.handover-same"));
        }
        List<Long> open = sql.list(OPEN, row -> row.number("id"), department, from);
        List<ContributionChanged> events = register.get(open).stream()
                .map(one -> distributor.assign(one, new Assignment(department, to, null), by))
                .toList();
        happenings.recordAll(events);
        return events.size();
    }

    /** The persons who have open cases in a department, by name. */
    @RolesAllowed(EVALUATOR)
    public List<Colleague> holders(long department) {
        actor.get().require(Role.EVALUATOR, department);
        return sql.list("""
                select p.id, p.name from platform.v_person p where exists (
                    select from participation.contribution c where c.department_id = ? and c.person_id = p.id
                      and c.state in ('DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED'))
                order by p.name, p.id""", row -> new Colleague(row.number("id"), row.text("name")), department);
    }
}
