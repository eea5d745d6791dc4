package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts who votes by Stadtteil and by age, each for itself, and tells it when the vote is over. */
@Dependent
class Turnouts {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String COUNTED = """
            select value, sum(people)::bigint as people from (
                select value, people from projects.vote_turnout where vote_id = ? and dimension = ?
                union all select value, 1 from projects.vote_told where vote_id = ? and dimension = ?) t
            group by value order by value""";

    private final Sql sql;
    private final AreaDirectory areas;
    private final EntitledRegister entitled;

    @Inject
    Turnouts(Sql sql, AreaDirectory areas, EntitledRegister entitled) {
        this.sql = sql;
        this.areas = areas;
        this.entitled = entitled;
    }

    /** Notes what is to be told of a voter, apart from the ballot and in two rows that nothing joins once they are counted. */
    void note(VoteFrame vote, VoterGroup of) {
        if (vote.scope().byArea()) {
            add(vote, "AREA", areas.names().stream().anyMatch(area -> area.key().equals(of.area())) ? of.area() : "");
        }
        if (vote.scope().byAge()) {
            add(vote, "AGE", of.ageText());
        }
    }

    private void add(VoteFrame vote, String dimension, String value) {
        int kept = 0;
        while (kept == 0) {
            kept = sql.update(
                    "insert into projects.vote_told (id, vote_id, dimension, value) values (?, ?, ?, ?) on conflict do nothing",
                    RANDOM.nextLong() >>> 1,
                    vote.id(),
                    dimension,
                    value);
        }
    }

    /** The turnout of a vote that is over. */
    Turnout of(VoteFrame vote, VoteCount count) {
        boolean listed = vote.scope().listed();
        Map<String, Long> onList = listed ? entitled.byArea(vote.id()) : Map.of();
        long voted = listed ? count.taken() : count.ballots();
        Map<String, Long> byArea = vote.scope().byArea() ? counted(vote, "AREA", voted) : Map.of();
        Map<String, Long> byAge = vote.scope().byAge() ? counted(vote, "AGE", voted) : Map.of();
        boolean places = onList.keySet().stream().anyMatch(area -> !area.isEmpty());
        TurnoutProtection shown = TurnoutProtection.of(voted, byArea, byAge, places ? onList : Map.of());
        return new Turnout(
                voted,
                listed
                        ? Long.valueOf(onList.values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        : null,
                shown.isWithheld() ? List.of() : lines(shown.areas(), areaNames()),
                shown.isWithheld() ? List.of() : lines(inOrder(shown.ages()), ageNames()),
                shown.isWithheld() && !(byArea.isEmpty() && byAge.isEmpty()));
    }

    /** Who voted on paper without a list was not asked. */
    private Map<String, Long> counted(VoteFrame vote, String dimension, long voted) {
        Map<String, Long> counted = new TreeMap<>();
        sql.each(
                COUNTED,
                row -> counted.put(row.text("value"), row.number("people")),
                vote.id(),
                dimension,
                vote.id(),
                dimension);
        long said = counted.values().stream().mapToLong(Long::longValue).sum();
        if (said < voted) {
            counted.merge("", voted - said, Long::sum);
        }
        return counted;
    }

    private static List<TurnoutLine> lines(List<TurnoutProtection.Told> told, Map<String, Wording> names) {
        List<TurnoutLine> lines = new ArrayList<>();
        told.stream()
                .filter(one -> !one.value().isEmpty())
                .forEach(one -> lines.add(new TurnoutLine(
                        names.getOrDefault(one.value(), Wording.of(one.value())), one.voted(), one.entitled())));
        told.stream()
                .filter(one -> one.value().isEmpty())
                .forEach(one ->
                        lines.add(new TurnoutLine(said("projects.turnout.unsaid"), one.voted(), one.entitled())));
        return lines;
    }

    private static List<TurnoutProtection.Told> inOrder(List<TurnoutProtection.Told> ages) {
        return ages.stream()
                .sorted(Comparator.comparing(one -> one.value().isEmpty()
                        ? AgeGroup.values().length
                        : AgeGroup.valueOf(one.value()).ordinal()))
                .toList();
    }

    private Map<String, Wording> areaNames() {
        Map<String, Wording> names = new HashMap<>();
        areas.names().forEach(area -> names.put(area.key(), Wording.of(area.name())));
        return names;
    }

    private static Map<String, Wording> ageNames() {
        Map<String, Wording> names = new HashMap<>();
        for (AgeGroup age : AgeGroup.values()) {
            names.put(
                    age.name(),
                    said("projects.age-group."
                            + age.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        return names;
    }

    private static Wording said(String key) {
        return new Wording(Texts.german().text(key), Texts.in(Locale.ENGLISH).text(key));
    }
}
