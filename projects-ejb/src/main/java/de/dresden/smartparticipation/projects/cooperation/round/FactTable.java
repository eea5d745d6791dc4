package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyNeed;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyOffer;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyProfile;
import de.dresden.smartparticipation.projects.cooperation.score.CompanyFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts together what counts of companies: what they say of themselves, and what earlier rounds know of them. */
@Dependent
class FactTable {

    private static final String WAITED = """
            select m.company_id, count(*) as rounds
            from projects.cooperation_member m join projects.cooperation_round r on r.id = m.round_id
            where r.state = 'CLOSED' and m.left_out is null and m.company_id = any (?::bigint[])
              and not exists (select 1 from projects.cooperation_pair_side s join projects.cooperation_pair p on p.id = s.pair_id
                join projects.cooperation_round a on a.id = p.round_id
                where s.company_id = m.company_id and p.state = 'ACCEPTED' and (a.closed_at is null or a.closed_at >= r.closed_at))
            group by m.company_id""";

    private static final String PAIRED = """
            select s.company_id, o.company_id as other_id,
                p.state = 'DECLINED' and (s.answer = 'DECLINED' or o.answer = 'DECLINED') as declined
            from projects.cooperation_pair_side s
            join projects.cooperation_pair_side o on o.pair_id = s.pair_id and o.company_id <> s.company_id
            join projects.cooperation_pair p on p.id = s.pair_id
            where s.company_id = any (?::bigint[])""";

    private final Sql sql;

    @Inject
    FactTable(Sql sql) {
        this.sql = sql;
    }

    List<CompanyFacts> of(List<CompanyProfile> profiles) {
        if (profiles.isEmpty()) {
            return List.of();
        }
        List<Long> ids = profiles.stream().map(one -> one.frame().id()).toList();
        Map<Long, Integer> waited = new HashMap<>();
        sql.each(WAITED, row -> waited.put(row.number("company_id"), (int) row.number("rounds")), ids);
        Map<Long, SortedSet<Long>> earlier = new HashMap<>();
        Map<Long, SortedSet<Long>> declined = new HashMap<>();
        sql.each(
                PAIRED,
                row -> (row.flag("declined") ? declined : earlier)
                        .computeIfAbsent(row.number("company_id"), key -> new TreeSet<>())
                        .add(row.number("other_id")),
                ids);
        return profiles.stream()
                .map(one -> facts(
                        one,
                        waited.getOrDefault(one.frame().id(), 0),
                        earlier.getOrDefault(one.frame().id(), new TreeSet<>()),
                        declined.getOrDefault(one.frame().id(), new TreeSet<>())))
                .toList();
    }

    private static CompanyFacts facts(
            CompanyProfile profile, int waited, SortedSet<Long> earlier, SortedSet<Long> declined) {
        return new CompanyFacts(
                profile.frame().id(),
                profile.frame().sectorCode(),
                profile.frame().kkw(),
                profile.inDresden(),
                profile.needs().stream()
                        .collect(Collectors.toMap(CompanyNeed::topic, CompanyNeed::urgency, Math::max, TreeMap::new)),
                profile.offers().stream()
                        .collect(
                                Collectors.toMap(CompanyOffer::topic, CompanyOffer::strength, Math::max, TreeMap::new)),
                profile.hoursPerMonth(),
                waited,
                keys(profile.wished()),
                keys(profile.mustNot()),
                earlier,
                declined,
                new TreeSet<>(profile.lexemes()));
    }

    private static SortedSet<Long> keys(Collection<Long> keys) {
        return new TreeSet<>(keys);
    }
}
