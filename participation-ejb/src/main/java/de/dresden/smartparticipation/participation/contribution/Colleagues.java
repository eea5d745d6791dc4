package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Who and what a case can be given to. */
@Dependent
class Colleagues {

    @Inject
    private EntityManager entities;

    /** The active evaluators of a department, by name. */
    List<Colleague> evaluators(long department) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select person_id, name from platform.v_staff_role"
                        + " where department_id = ?1 and role = 'EVALUATOR' order by name, person_id")
                .setParameter(1, department)
                .getResultList();
        return rows.stream()
                .map(row -> new Colleague(((Number) row[0]).longValue(), (String) row[1]))
                .toList();
    }

    /** @throws Refused when the department is closed or the person no evaluator of it */
    void check(Assignment to) {
        boolean active = !entities.createNativeQuery("select 1 from platform.v_department where id = ?1 and active")
                .setParameter(1, to.department())
                .getResultList()
                .isEmpty();
        if (!active) {
            throw new Refused(Reason.of("participation.contribution.department-closed"));
        }
        if (to.person() != null
                && evaluators(to.department()).stream().noneMatch(colleague -> colleague.id() == to.person())) {
            throw new Refused(Reason.of("participation.contribution.no-evaluator-there"));
        }
    }

    /** Last day of the consultation's evaluation: the answer's deadline where nobody sets another; null where there is none. */
    LocalDate endOfEvaluation(long consultation) {
        List<?> days = entities.createNativeQuery(
                        "select (((ends_at - interval '1 ms') at time zone 'Europe/Berlin')::date)::text"
                                + " from participation.phase where consultation_id = ?1 and kind = 'EVALUATION'")
                .setParameter(1, consultation)
                .getResultList();
        return days.isEmpty() || days.get(0) == null ? null : LocalDate.parse((String) days.get(0));
    }

    /** What a department is called. */
    String departmentName(long department) {
        return (String) entities.createNativeQuery("select name from platform.v_department where id = ?1")
                .setParameter(1, department)
                .getSingleResult();
    }

    /** Department of a topic. */
    long departmentOf(long topic) {
        return ((Number) entities.createNativeQuery("select department_id from participation.topic where id = ?1")
                        .setParameter(1, topic)
                        .getSingleResult())
                .longValue();
    }
}
