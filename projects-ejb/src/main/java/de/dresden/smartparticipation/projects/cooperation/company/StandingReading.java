package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the companies, in three statements. */
@Dependent
class StandingReading {

    private static final String NUMBERS = """
            select count(*) filter (where s.kkw) as kkw, count(*) filter (where not s.kkw) as other,
                count(*) filter (where exists (select 1 from projects.company_consent k where k.company_id = c.id
                    and k.purpose = 'MATCHING' and k.withdrawn_at is null)) as matching,
                count(*) filter (where c.pair_side = 1 and exists (select 1 from projects.company o
                    join projects.company_pair p on p.id = o.pair_id where o.pair_id = c.pair_id and o.pair_side = 2
                    and o.state = 'RELEASED' and p.joined_at is not null and p.ended_at is null)) as pairs
            from projects.company c join projects.sector s on s.code = c.sector where c.state = 'RELEASED'""";

    private static final String TOPICS = """
            select t.code, t.title_de, t.title_en,
                (select count(*) from projects.company_need n join projects.company c on c.id = n.company_id
                 where n.topic = t.code and c.state = 'RELEASED') as needs,
                (select count(*) from projects.company_offer o join projects.company c on c.id = o.company_id
                 where o.topic = t.code and c.state = 'RELEASED') as offers
            from projects.topic t where t.active order by t.position""";

    private final Sql sql;

    @Inject
    StandingReading(Sql sql) {
        this.sql = sql;
    }

    CompaniesStanding read() {
        Map<CompanyState, Long> states = new EnumMap<>(CompanyState.class);
        sql.each(
                "select state, count(*) as n from projects.company where state not in ('DRAFT', 'UNCONFIRMED') group by state",
                row -> states.put(CompanyState.valueOf(row.text("state")), row.number("n")));
        List<TopicCount> topics = sql.list(
                TOPICS,
                row -> new TopicCount(
                        row.text("code"),
                        new Wording(row.text("title_de"), row.text("title_en")),
                        row.number("needs"),
                        row.number("offers")));
        return sql.first(
                        NUMBERS,
                        row -> new CompaniesStanding(
                                states,
                                row.number("kkw"),
                                row.number("other"),
                                row.number("matching"),
                                row.number("pairs"),
                                topics))
                .orElseThrow();
    }
}
