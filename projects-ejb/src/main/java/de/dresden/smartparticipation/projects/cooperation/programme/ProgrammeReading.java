package de.dresden.smartparticipation.projects.cooperation.programme;

import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Alphabet;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyCatalogue;
import de.dresden.smartparticipation.projects.cooperation.round.RoundDirectory;
import de.dresden.smartparticipation.projects.cooperation.round.RoundFrame;
import de.dresden.smartparticipation.projects.cooperation.satisfaction.SatisfactionFigures;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads the programme in figures; seven statements and those of the satisfaction. */
@Dependent
class ProgrammeReading {

    private static final String ROUNDS = """
            select r.id, (select count(*) from projects.cooperation_member m where m.round_id = r.id) as applied,
                (select count(distinct s.company_id) from projects.cooperation_pair_side s
                    join projects.cooperation_pair p on p.id = s.pair_id where p.round_id = r.id) as matched,
                (select count(*) from projects.cooperation_pair p where p.round_id = r.id) as pairs,
                (select count(*) from projects.cooperation_pair p where p.round_id = r.id and p.state = 'ACCEPTED') as accepted
            from projects.cooperation_round r order by r.id desc""";

    private static final String GROUPS = """
            select coalesce(%s, '') as code, count(distinct m.company_id) as applied, count(distinct p.company_id) as matched,
                count(distinct p.company_id) filter (where p.state = 'ACCEPTED') as accepted
            from projects.cooperation_member m join projects.company c on c.id = m.company_id
            left join (select s.company_id, q.round_id, q.state from projects.cooperation_pair_side s
                join projects.cooperation_pair q on q.id = s.pair_id) p on p.company_id = m.company_id and p.round_id = m.round_id
            group by 1""";

    private static final String PLACES = """
            select r.reference, string_agg(c.name, chr(10) order by s.id) as companies,
                string_agg(distinct c.district, chr(10)) filter (where c.district <> '') as districts
            from projects.cooperation_pair p join projects.cooperation_round r on r.id = p.round_id
            join projects.cooperation_pair_side s on s.pair_id = p.id join projects.company c on c.id = s.company_id
            where p.state = 'ACCEPTED' group by p.id, r.reference order by p.id desc limit 500""";

    @Inject
    private RoundDirectory rounds;

    @Inject
    private GrantedPairs granted;

    @Inject
    private SatisfactionFigures satisfaction;

    @Inject
    private CompanyCatalogue catalogue;

    @Inject
    private AreaDirectory areas;

    @Inject
    private Sql sql;

    ProgrammeFigures all() {
        Map<String, Wording> sectors = catalogue.sectorTitles();
        Map<String, String> districts = areas.names().stream().collect(Collectors.toMap(AreaName::key, AreaName::name));
        return new ProgrammeFigures(
                rounds(),
                groups("sector", code -> sectors.getOrDefault(code, Wording.of(code))
                        .german()),
                groups("district", key -> districts.getOrDefault(key, key)),
                sql.list(
                        PLACES,
                        row -> new PairPlace(
                                row.text("reference"), lines(row.text("companies")), lines(row.text("districts")))),
                satisfaction.all(),
                sectors);
    }

    private List<RoundFigures> rounds() {
        Map<Long, RoundFrame> frames = new HashMap<>();
        rounds.all().forEach(frame -> frames.put(frame.id(), frame));
        Map<Long, GrantedPairs.OfRound> later = granted.byRound();
        return sql.list(ROUNDS, row -> {
            long id = row.number("id");
            GrantedPairs.OfRound of = later.getOrDefault(id, GrantedPairs.OfRound.NONE);
            return new RoundFigures(
                    frames.get(id),
                    (int) row.number("applied"),
                    (int) row.number("matched"),
                    (int) row.number("pairs"),
                    (int) row.number("accepted"),
                    of.applied(),
                    of.finished());
        });
    }

    /** Most applied first, and those with as many by name. */
    private List<GroupFigures> groups(String column, UnaryOperator<String> name) {
        return sql.list(GROUPS.formatted("c." + column), ProgrammeReading::group).stream()
                .sorted(Comparator.comparing(GroupFigures::applied)
                        .reversed()
                        .thenComparing(Alphabet.by(one -> name.apply(one.code()))))
                .toList();
    }

    private static GroupFigures group(Row row) throws SQLException {
        return new GroupFigures(row.text("code"), (int) row.number("applied"), (int) row.number("matched"), (int)
                row.number("accepted"));
    }

    private static List<String> lines(String joined) {
        return joined == null ? List.of() : joined.lines().toList();
    }
}
