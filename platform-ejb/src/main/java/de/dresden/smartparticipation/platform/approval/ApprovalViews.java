package de.dresden.smartparticipation.platform.approval;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the names to an approval: one statement. */
@Dependent
public class ApprovalViews {

    @Inject
    private EntityManager entities;

    /**
     * The approval as one person sees it; the parameters are those of {@link ApprovalView#of}.
     *
     * @param right why the person may not approve such cases at all, or nothing
     */
    public ApprovalView of(Approval approval, Capacity viewer, FrozenContent now, Optional<Reason> right) {
        Map<Long, String> names = names(approval);
        return ApprovalView.of(approval, viewer, now, right, id -> names.getOrDefault(id, "–"));
    }

    private Map<Long, String> names(Approval approval) {
        String ids = Stream.of(
                        Stream.of(approval.proposedBy()),
                        approval.approvers().stream().map(Decision::by),
                        approval.returned().stream().map(Decision::by))
                .flatMap(capacities -> capacities)
                .flatMap(capacity -> Stream.of(capacity.person(), capacity.actingFor()))
                .filter(Objects::nonNull)
                .distinct()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
        if (ids.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select id, name from platform.v_person"
                        + " where id = any (cast(string_to_array(?1, ',') as bigint[]))")
                .setParameter(1, ids)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (String) row[1]));
    }
}
