package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.projects.cooperation.company.CompanyDirectory;
import de.dresden.smartparticipation.projects.cooperation.score.Conditions;
import de.dresden.smartparticipation.projects.cooperation.score.Weights;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/**
 * Eight released companies that agree to be paired, odd ones designers and even ones traders, in the open round 1; each needs what the others
 * offer. Companies 1 and 2 fit best, then 3 and 4, and so on.
 */
public final class RoundSite {

    public static final long ROUND = 1;
    public static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    static final LocalDate UNTIL = LocalDate.of(2026, 12, 4);
    static final int COMPANIES = 8;

    final DataSource database = TestDatabase.fresh("projects");
    public final Sql sql = Sql.on(database);
    final PairTable pairs = new PairTable(sql);
    final MemberTable members = new MemberTable(sql);
    final HandTable hands = new HandTable(sql);
    final ScoreTable scores = new ScoreTable(sql);
    final FactTable facts = new FactTable(sql);

    public RoundSite() {
        TestPeople people = TestPeople.in(database);
        people.staff(1, "anna");
        people.staff(2, "bernd");
        for (long id = 1; id <= COMPANIES; id++) {
            company(id);
        }
        round(ROUND, "OPEN");
        run(ROUND, ROUND);
        members.add(ROUND, LongStream.rangeClosed(1, COMPANIES).boxed().toList(), NOW);
    }

    void company(long id) {
        sql.update(
                """
                insert into projects.company (id, reference, state, state_since, name, name_key, legal_form, sector, employees,
                    description, contact_name, contact_email, language, confirmed_at, hours_per_month, created_at, touched_at, sent_at,
                    postal_code, version)
                values (?, ?, 'RELEASED', ?, ?, ?, 'GMBH', ?, 5, 'Holz und Licht im Laden', 'Ada', ?, 'de', ?, 12, ?, ?, ?, '01099', 1)""",
                id,
                "UN-2026-%04d".formatted(id),
                NOW,
                "Firma " + id,
                "firma " + id,
                id % 2 == 1 ? "design" : "trade",
                "firma" + id + "@example.org",
                NOW,
                NOW,
                NOW,
                NOW);
        sql.update(
                "insert into projects.company_consent (id, company_id, purpose, wording, language, given_at) values (?, ?, 'MATCHING', 1, 'de', ?)",
                id,
                id,
                NOW);
        int strength = (int) Math.max(1, 5 - (id - 1) / 2);
        String mine = id % 2 == 1 ? "visibility-brand" : "sales-channel";
        String theirs = id % 2 == 1 ? "sales-channel" : "visibility-brand";
        sql.update("insert into projects.company_offer values (?, 0, ?, ?, '')", id, mine, strength);
        sql.update("insert into projects.company_need values (?, 0, ?, ?, '')", id, theirs, strength);
    }

    void round(long id, String state) {
        sql.update("""
                insert into projects.cooperation_round (id, reference, title, title_english, state, state_since, first_day, last_day,
                    same_sector_excluded, no_kkw_excluded, earlier_excluded, must_not_excluded, one_sided_excluded,
                    least_in_dresden, smallest, threes, answer_days, weight_gain, weight_urgency, weight_time, weight_sectors, weight_wishes, weight_waited, weight_likeness, created_at,
                    closed_at, version)
                values (?, ?, 'Runde', '', ?, ?, '2026-12-01', '2027-06-30', true, true, true, true, true, 2, 100, false, 14,
                    55, 10, 10, 10, 5, 5, 5, ?, ?::timestamptz, 1)""", id, "RU-2026-%02d".formatted(id), state, NOW, NOW, state.equals("CLOSED") ? NOW : null);
    }

    void run(long id, long round) {
        sql.update("""
                insert into projects.cooperation_run (id, round_id, number, created_at, note, input, result, companies, scored, pairs,
                    fixed, groups, alone, worst, score_sum, waited, version)
                values (?, ?, 1, ?, '', '{}', '{}', 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)""", id, round, NOW);
    }

    static RoundRules rules() {
        return new RoundRules(Conditions.usual(2), 100, null, false, 14, Weights.usual());
    }

    Computing computing() {
        return computing(sql);
    }

    static Computing computing(Sql sql) {
        return new Computing(
                directory(sql), new MemberTable(sql), new HandTable(sql), new PairTable(sql), new FactTable(sql));
    }

    private static CompanyDirectory directory(Sql sql) {
        try {
            var constructor = CompanyDirectory.class.getDeclaredConstructor(Sql.class);
            constructor.setAccessible(true);
            return constructor.newInstance(sql);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    public long ask(long one, long other) {
        return pairs.ask(ROUND, ROUND, new PairTable.Asked(one, other, null, 500, false), UNTIL, NOW)
                .orElseThrow();
    }

    /** A pair of which both accept at that time. @return its key */
    public long accepted(long one, long other, Instant when) {
        long pair = ask(one, other);
        pairs.sides(List.of(pair)).forEach(side -> pairs.answer(side.id(), true, null, when));
        pairs.accept(pair, when);
        return pair;
    }

    public long side(long pair, long company) {
        return pairs.sides(List.of(pair)).stream()
                .filter(side -> side.company() == company)
                .findFirst()
                .orElseThrow()
                .id();
    }

    String state(long pair) {
        return sql.first("select state from projects.cooperation_pair where id = ?", row -> row.text("state"), pair)
                .orElseThrow();
    }

    /** How many companies are in more than one living pair; must be none, ever. */
    int inTwoPairs() {
        return sql.list(
                        "select company_id from projects.cooperation_pair_side where living group by company_id having count(*) > 1",
                        row -> row.number("company_id"))
                .size();
    }
}
