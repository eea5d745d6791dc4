package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.business.Postcode;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads profiles in four statements, however many they are. */
final class ProfileReading {

    private static final String COMPANIES = """
            , coalesce(c.description, '') as description, coalesce(c.hours_per_month, 0) as hours, c.postal_code,
                array_to_string(tsvector_to_array(c.words), ' ') as lexemes,
                (select o.id from projects.company o join projects.company_pair p on p.id = o.pair_id and p.joined_at is not null
                    and p.ended_at is null where o.pair_id = c.pair_id and o.id <> c.id) as partner,
                exists (select 1 from projects.company_consent k where k.company_id = c.id and k.purpose = 'MATCHING'
                    and k.withdrawn_at is null) as matching,
                exists (select 1 from projects.company_consent k where k.company_id = c.id and k.purpose = 'PUBLICATION'
                    and k.withdrawn_at is null) as publication""";

    private final Sql sql;

    ProfileReading(Sql sql) {
        this.sql = sql;
    }

    /** By key. */
    List<CompanyProfile> of(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, List<CompanyNeed>> needs = new HashMap<>();
        sql.each(
                of("select company_id, topic, urgency, content from projects.company_need"),
                row -> into(needs, row)
                        .add(new CompanyNeed(row.text("topic"), (int) row.number("urgency"), row.text("content"))),
                ids);
        Map<Long, List<CompanyOffer>> offers = new HashMap<>();
        sql.each(
                of("select company_id, topic, strength, content from projects.company_offer"),
                row -> into(offers, row)
                        .add(new CompanyOffer(row.text("topic"), (int) row.number("strength"), row.text("content"))),
                ids);
        Map<Long, Set<Long>> wished = new HashMap<>();
        Map<Long, Set<Long>> mustNot = new HashMap<>();
        sql.each(
                "select company_id, other_id, kind from projects.company_wish where other_id is not null"
                        + " and company_id = any (?::bigint[])",
                row -> ("WISHED".equals(row.text("kind")) ? wished : mustNot)
                        .computeIfAbsent(row.number("company_id"), key -> new HashSet<>())
                        .add(row.number("other_id")),
                ids);
        return sql.list(
                "select " + CompanyDirectory.COLUMNS + COMPANIES + CompanyDirectory.FROM
                        + " where c.id = any (?::bigint[]) order by c.id",
                row -> profile(row, needs, offers, wished, mustNot),
                ids);
    }

    private static String of(String select) {
        return select + " where company_id = any (?::bigint[]) order by company_id, position";
    }

    private static <T> List<T> into(Map<Long, List<T>> lists, Row row) throws SQLException {
        return lists.computeIfAbsent(row.number("company_id"), key -> new ArrayList<>());
    }

    private static CompanyProfile profile(
            Row row,
            Map<Long, List<CompanyNeed>> needs,
            Map<Long, List<CompanyOffer>> offers,
            Map<Long, Set<Long>> wished,
            Map<Long, Set<Long>> mustNot)
            throws SQLException {
        CompanyFrame frame = CompanyDirectory.frame(row);
        String lexemes = row.text("lexemes");
        return new CompanyProfile(
                frame,
                row.text("description"),
                needs.getOrDefault(frame.id(), List.of()),
                offers.getOrDefault(frame.id(), List.of()),
                (int) row.number("hours"),
                wished.getOrDefault(frame.id(), Set.of()),
                mustNot.getOrDefault(frame.id(), Set.of()),
                row.id("partner"),
                row.flag("matching"),
                row.flag("publication"),
                Postcode.inDresden(row.text("postal_code")),
                lexemes == null || lexemes.isEmpty() ? Set.of() : Set.of(lexemes.split(" ")));
    }
}
