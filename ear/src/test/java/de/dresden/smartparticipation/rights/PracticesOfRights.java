package de.dresden.smartparticipation.rights;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.cooperation.practice.PracticeKey;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes the story of an accepted pair, for one call of a method, by SQL in its transaction. */
final class PracticesOfRights {

    private static final String NONE = "GB-1999-99";
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Sql sql;
    private final RightsObjects on;

    PracticesOfRights(Sql sql, RightsObjects on) {
        this.sql = sql;
        this.on = on;
    }

    /** Key of an accepted pair that was not asked for its story. */
    long pair() {
        if (on.missing()) {
            return -1;
        }
        RoundsOfRights made = new RoundsOfRights(sql, on);
        String round = made.open().reference();
        long pair = sql.first("""
                        insert into projects.cooperation_pair (round_id, run_id, first_id, second_id, fixed, state, state_since, asked_at,
                            answer_until)
                        select r.id, n.id, least(a.id, b.id), greatest(a.id, b.id), false, 'ACCEPTED', ?, ?, '2026-02-01'
                        from projects.cooperation_round r join projects.cooperation_run n on n.round_id = r.id, projects.company a,
                            projects.company b where r.reference = ? and a.reference = ? and b.reference = ? returning id""", row -> row.number("id"), THEN, THEN, round, made.one(), made.other())
                .orElseThrow();
        sql.update("""
                insert into projects.cooperation_pair_side (pair_id, company_id, living, answer, answered_at)
                select p.id, c.id, true, 'ACCEPTED', ? from projects.cooperation_pair p join projects.company c
                on c.id in (p.first_id, p.second_id) where p.id = ?""", THEN, pair);
        return pair;
    }

    /** All companies have agreed. */
    PracticeKey confirmed() {
        return made("NONE");
    }

    /** Somebody else has checked it. */
    PracticeKey checked() {
        return made("PROPOSED");
    }

    /** Everybody sees it. */
    PracticeKey published() {
        return made("APPROVED");
    }

    private PracticeKey made(String state) {
        if (on.missing()) {
            return new PracticeKey(NONE, 1);
        }
        long pair = pair();
        String reference = "GB-2026-" + NUMBER.incrementAndGet();
        sql.update("""
                insert into projects.best_practice (id, reference, pair_id, asked_at, version)
                values (nextval('projects.best_practice_id') + 900000, ?, ?, ?, 1)""", reference, pair, THEN);
        sql.update("""
                insert into projects.best_practice_version (id, practice_id, number, created_at, title, title_english, need,
                    need_english, deeds, deeds_english, results, results_english, version)
                select nextval('projects.best_practice_version_id') + 900000, id, 1, ?, 'Story', '', 'Need', '', 'Deeds', '', 'Results',
                    '', 1 from projects.best_practice where reference = ?""", THEN, reference);
        sql.update("""
                insert into projects.best_practice_voice (version_id, position, company_id, name, quote, quote_english, agreed_at)
                select v.id, row_number() over (order by s.id) - 1, s.company_id, 'Holzwerk', '', '', ?
                from projects.best_practice_version v join projects.best_practice b on b.id = v.practice_id
                join projects.cooperation_pair_side s on s.pair_id = b.pair_id where b.reference = ?""", THEN, reference);
        sql.update("""
                insert into projects.best_practice_consent (practice_id, company_id, wording, language, given_at)
                select b.id, s.company_id, 1, 'de', ? from projects.best_practice b
                join projects.cooperation_pair_side s on s.pair_id = b.pair_id where b.reference = ?""", THEN, reference);
        move(reference, state);
        return new PracticeKey(reference, 1);
    }

    private void move(String reference, String state) {
        if (state.equals("NONE")) {
            return;
        }
        boolean released = state.equals("APPROVED");
        sql.update("""
                update projects.best_practice_version v set approval_state = ?, proposed_by = p.id, proposed_at = ?,
                    content_hash = sha256('x'), first_approved_by = case when ? then q.id end,
                    first_approved_at = case when ? then v.created_at end, in_force_from = case when ? then v.created_at end
                from projects.best_practice b, platform.account p, platform.account q
                where b.id = v.practice_id and b.reference = ? and p.login = 'colleague.a' and q.id = (select min(id) from platform.account where login <> 'colleague.a')""", state, THEN, released, released, released, reference);
        if (released) {
            sql.update("update projects.best_practice set in_force_number = 1 where reference = ?", reference);
        }
    }
}
