package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.round.RoundKey;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes a round with two companies and a variant in which both stay alone, for one call of a method, by SQL in its transaction. */
final class RoundsOfRights {

    private static final String NONE = "RU-1999-99";
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Sql sql;
    private final RightsObjects on;
    private String one;
    private String other;

    RoundsOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
    }

    RoundKey open() {
        return made("OPEN");
    }

    RoundKey draft() {
        return made("DRAFT");
    }

    /** Reference of a company that is in. */
    String one() {
        return one;
    }

    /** Reference of the other one. */
    String other() {
        return other;
    }

    /** The one is left out. */
    RoundsOfRights leavingOut() {
        sql.update(
                "update projects.cooperation_member set left_out = 'Because' where company_id = (select id from projects.company"
                        + " where reference = ?)",
                one);
        return this;
    }

    private RoundKey made(String state) {
        one = new CompaniesOfRights(sql, on).submitted();
        other = new CompaniesOfRights(sql, on).submitted();
        if (on.missing()) {
            return new RoundKey(NONE, 1);
        }
        sql.update("update projects.company set state = 'RELEASED' where reference in (?, ?)", one, other);
        String reference = "RU-2026-" + NUMBER.incrementAndGet();
        sql.update("""
                insert into projects.cooperation_round (id, reference, title, title_english, state, state_since, first_day, last_day,
                    same_sector_excluded, no_kkw_excluded, earlier_excluded, must_not_excluded, one_sided_excluded,
                    least_in_dresden, smallest, threes, answer_days, weight_gain, weight_urgency, weight_time, weight_sectors, weight_wishes, weight_waited, weight_likeness, created_at,
                    version)
                values (nextval('projects.cooperation_round_id') + 900000, ?, 'Runde', '', ?, ?, '2026-02-01', '2026-06-30',
                    true, true, true, true, true, 2, 100, false, 14, 55, 10, 10, 10, 5, 5, 5, ?, 1)""", reference, state, THEN, THEN);
        sql.update("""
                insert into projects.cooperation_member (round_id, company_id, joined_at)
                select r.id, c.id, ? from projects.cooperation_round r, projects.company c
                where r.reference = ? and c.reference in (?, ?)""", THEN, reference, one, other);
        sql.update("""
                insert into projects.cooperation_run (id, round_id, number, created_at, note, input, result, companies, scored, pairs,
                    fixed, groups, alone, worst, score_sum, waited, version)
                select nextval('projects.cooperation_run_id') + 900000, r.id, 1, ?, '', ?, ?, 2, 0, 0, 0, 0, 2, 0, 0, 0, 1
                from projects.cooperation_round r where r.reference = ?""", THEN, input(), result(), reference);
        return new RoundKey(reference, 1);
    }

    private String input() {
        return """
                {"rules":{"sameSector":true,"noKkw":true,"earlier":true,"mustNot":true,"smallest":100,"threes":false,"answerDays":14,
                "weights":[55,10,10,10,5,5,5],"most":null},"most":2147483647,"fixed":[],"found":[],"forbidden":[],"companies":[%s,%s]}""".formatted(company(one), company(other));
    }

    private String company(String reference) {
        return """
                {"id":%d,"sector":"crafts","kkw":false,"needs":{},"offers":{},"hours":0,"waited":0,"wished":[],"mustNot":[],
                "earlier":[],"declined":[],"lexemes":[]}""".formatted(id(reference));
    }

    private String result() {
        return """
                {"pairs":[],"alone":[{"company":%d,"why":"NOBODY_FITS"},{"company":%d,"why":"NOBODY_FITS"}],"groups":[],
                "totals":{"pairs":0,"worst":0,"sum":0,"waited":0},"certificate":{"most":[]}}""".formatted(id(one), id(other));
    }

    private long id(String reference) {
        return sql.first("select id from projects.company where reference = ?", row -> row.number("id"), reference)
                .orElseThrow();
    }
}
