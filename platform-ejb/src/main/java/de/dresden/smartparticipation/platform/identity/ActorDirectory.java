package de.dresden.smartparticipation.platform.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads an actor as the database knows it now: one statement, the represented persons included. */
@Dependent
class ActorDirectory {

    private static final String ACTORS = """
            select a.id, a.login, a.name, a.kind, a.organisation,
                   (select string_agg(r.role, ',') from platform.account_role r where r.account_id = a.id),
                   (select string_agg(m.department_id::text, ',') from platform.membership m where m.account_id = a.id)
            from platform.account a
            where a.active and (lower(a.login) = lower(?1)
                  or a.id in (select d.account_id from platform.deputyship d
                              join platform.account deputy on deputy.id = d.deputy_id
                              where lower(deputy.login) = lower(?1) and ?2 between d.from_date and d.until_date))
            order by case when lower(a.login) = lower(?1) then 0 else 1 end, a.id""";

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The active account with this login, or nothing. */
    Optional<Actor> find(String login) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(ACTORS)
                .setParameter(1, login)
                .setParameter(2, LocalDate.now(clock))
                .getResultList();
        if (rows.isEmpty() || !login.equalsIgnoreCase((String) rows.get(0)[1])) {
            return Optional.empty();
        }
        Object[] own = rows.get(0);
        if ("EXTERNAL".equals(own[3])) {
            return Optional.of(new External(id(own), (String) own[1], (String) own[2], (String) own[4], roles(own[5])));
        }
        List<Staff.Represented> represented = rows.stream()
                .skip(1)
                .map(row -> new Staff.Represented(id(row), (String) row[2], roles(row[5]), ids(row[6])))
                .toList();
        return Optional.of(
                new Staff(id(own), (String) own[1], (String) own[2], roles(own[5]), ids(own[6]), represented));
    }

    private static long id(Object[] row) {
        return ((Number) row[0]).longValue();
    }

    private static Set<Role> roles(Object names) {
        return parts(names).stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    private static Set<Long> ids(Object ids) {
        return parts(ids).stream().map(Long::valueOf).collect(Collectors.toSet());
    }

    private static List<String> parts(Object joined) {
        return joined == null ? List.of() : Arrays.asList(((String) joined).split(","));
    }
}
