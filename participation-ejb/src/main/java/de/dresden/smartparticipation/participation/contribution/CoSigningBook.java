package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.Role;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/** Keeps which departments sign along. Each answers once; who has answered can be asked again, and says so anew. */
@Dependent
class CoSigningBook {

    private static final String ASK = """
            insert into participation.co_signing (contribution_id, department_id, state, asked_by, asked_at)
            values (?1, ?2, 'ASKED', ?3, ?4)
            on conflict (contribution_id, department_id) do update
            set state = 'ASKED', remark = null, asked_by = excluded.asked_by, asked_at = excluded.asked_at,
                answered_by = null, answered_at = null
            where co_signing.state <> 'ASKED'""";

    private static final String ANSWER = """
            update participation.co_signing set state = ?1, remark = ?2, answered_by = ?3, answered_at = ?4
            where contribution_id = ?5 and department_id = ?6 and state = 'ASKED'""";

    private static final String ANSWERED = """
            select department_id from participation.co_signing
            where contribution_id = ?1 and state <> 'ASKED' order by department_id""";

    private static final String WITHDRAW = """
            delete from participation.co_signing where contribution_id = ?1 and department_id = ?2 and state <> 'SIGNED'""";

    private static final String UNSIGNED = """
            select distinct d.name from participation.co_signing s
            join participation.contribution c on c.id = s.contribution_id
            join platform.v_department d on d.id = s.department_id
            where c.response_id = ?1 and c.state <> 'WITHDRAWN' and s.state <> 'SIGNED' order by d.name""";

    private static final String OF_CASE = """
            select s.department_id, d.name, s.state, s.remark, p.name,
                   cast(extract(epoch from s.answered_at) * 1000 as bigint)
            from participation.co_signing s
            join platform.v_department d on d.id = s.department_id
            left join platform.v_person p on p.id = s.answered_by
            where s.contribution_id = ?1 order by d.name""";

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @return whether it is a question; false where the department was asked and has not answered yet */
    boolean ask(Contribution contribution, long department, Capacity by) {
        return entities.createNativeQuery(ASK)
                        .setParameter(1, contribution.id())
                        .setParameter(2, department)
                        .setParameter(3, by.person())
                        .setParameter(4, OffsetDateTime.now(clock))
                        .executeUpdate()
                == 1;
    }

    /** @return whether the department's answer was still open */
    boolean answer(Contribution contribution, long department, CoSigningState state, String remark, Capacity by) {
        return entities.createNativeQuery(ANSWER)
                        .setParameter(1, state.name())
                        .setParameter(2, remark)
                        .setParameter(3, by.person())
                        .setParameter(4, OffsetDateTime.now(clock))
                        .setParameter(5, contribution.id())
                        .setParameter(6, department)
                        .executeUpdate()
                == 1;
    }

    /** Departments that have signed or objected. */
    List<Long> answered(Contribution contribution) {
        @SuppressWarnings("unchecked")
        List<Number> departments = entities.createNativeQuery(ANSWERED)
                .setParameter(1, contribution.id())
                .getResultList();
        return departments.stream().map(Number::longValue).toList();
    }

    /** @return whether there was a question, or an objection, to take back */
    boolean withdraw(Contribution contribution, long department) {
        return entities.createNativeQuery(WITHDRAW)
                        .setParameter(1, contribution.id())
                        .setParameter(2, department)
                        .executeUpdate()
                == 1;
    }

    /** Names of the departments that have not signed what an answer is for, or object to it. */
    List<String> unsigned(long response) {
        @SuppressWarnings("unchecked")
        List<String> names =
                entities.createNativeQuery(UNSIGNED).setParameter(1, response).getResultList();
        return names;
    }

    List<CoSigningRow> of(Contribution contribution, Actor reader) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(OF_CASE)
                .setParameter(1, contribution.id())
                .getResultList();
        boolean written = isWritten(contribution);
        return rows.stream().map(row -> row(row, reader, written)).toList();
    }

    /** Whether there is a text that can be signed and is not approved yet. */
    static boolean isWritten(Contribution contribution) {
        return contribution.state() == ContributionState.IN_DRAFT
                || contribution.state() == ContributionState.TO_APPROVE;
    }

    private static CoSigningRow row(Object[] row, Actor reader, boolean written) {
        long department = ((Number) row[0]).longValue();
        CoSigningState state = CoSigningState.valueOf((String) row[2]);
        return new CoSigningRow(
                department,
                (String) row[1],
                state,
                (String) row[3],
                (String) row[4],
                row[5] == null ? null : Instant.ofEpochMilli(((Number) row[5]).longValue()),
                written && state == CoSigningState.ASKED && reader.is(Role.EVALUATOR, department));
    }
}
