package de.dresden.smartparticipation.participation.measure;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** Who judges, and the votes: rows of the matrix person × measure. Nothing here tells when, or who somebody is. */
@Dependent
class Judges {

    /**
     * A person who has judged something.
     *
     * @param id random number
     * @param seed by what the own order is shuffled
     */
    record Judge(long id, String seed) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String FIND = """
            select j.id, j.seed from participation.measure_judge_key k join participation.measure_judge j on j.id = k.judge_id
            where k.module_id = ? and k.kind = ? and k.hash = ?""";

    private static final String KEY = """
            insert into participation.measure_judge_key (module_id, kind, hash, judge_id) values (?, ?, ?, ?)
            on conflict do nothing""";

    /** Of a measure of the module only: another number from a forged form finds nothing. */
    private static final String VOTE = """
            insert into participation.measure_vote (judge_id, measure_id, vote)
            select ?, m.id, ? from participation.measure m where m.id = ? and m.module_id = ?
            on conflict (judge_id, measure_id) do update set vote = excluded.vote""";

    private static final String TAKE_OVER = """
            insert into participation.measure_vote (judge_id, measure_id, vote)
            select ?, measure_id, vote from participation.measure_vote where judge_id = ? on conflict do nothing""";

    private static final String CARDS = """
            select m.id, m.title, m.text, m.title_en, m.text_en, t.name as topic, t.name_english as topic_english, v.vote
            from participation.measure m
            left join participation.topic t on t.id = m.topic_id
            left join participation.measure_vote v on v.measure_id = m.id and v.judge_id = ?
            where m.module_id = ? order by m.position, m.id""";

    @Inject
    private Sql sql;

    Judges() {}

    Judges(Sql sql) {
        this.sql = sql;
    }

    Optional<Judge> find(long module, ParticipantKey key) {
        return sql.first(FIND, row -> new Judge(row.number("id"), row.text("seed")), module, key.kind(), key.hash());
    }

    /** Whether this judge is one of this module. */
    Optional<Judge> find(long module, long judge) {
        return sql.first(
                "select id, seed from participation.measure_judge where id = ? and module_id = ?",
                row -> new Judge(row.number("id"), row.text("seed")),
                judge,
                module);
    }

    /** Makes one; of two that are made at once for the same key the second finds the first. */
    Judge make(long module, ParticipantKey key) {
        Judge judge = new Judge(RANDOM.nextLong(Long.MAX_VALUE), key.hash());
        sql.update(
                "insert into participation.measure_judge (id, module_id, seed) values (?, ?, ?)",
                judge.id(),
                module,
                judge.seed());
        if (sql.update(KEY, module, key.kind(), key.hash(), judge.id()) == 1) {
            return judge;
        }
        sql.update("delete from participation.measure_judge where id = ?", judge.id());
        return find(module, key).orElseThrow();
    }

    /** @return whether there is such a measure */
    boolean vote(Judge judge, long module, long measure, Vote vote) {
        return sql.update(VOTE, judge.id(), vote, measure, module) == 1;
    }

    /**
     * Lets a browser go on as somebody. What was judged with it before is kept where that somebody has not judged it: one person,
     * one row of the matrix.
     */
    void goOnAs(Judge judge, long module, ParticipantKey browser) {
        find(module, browser).filter(other -> other.id() != judge.id()).ifPresent(other -> {
            sql.update(TAKE_OVER, judge.id(), other.id());
            sql.update("delete from participation.measure_judge where id = ?", other.id());
        });
        sql.update(KEY, module, browser.kind(), browser.hash(), judge.id());
    }

    /** The measures in their order as listed, with what this person has said to them. @param judge 0 for nobody */
    List<Card> cards(long module, long judge) {
        return sql.list(
                CARDS,
                row -> new Card(
                        row.number("id"),
                        row.text("title"),
                        row.text("text"),
                        row.text("title_en"),
                        row.text("text_en"),
                        Wording.orNull(row.text("topic"), row.text("topic_english")),
                        row.text("vote") == null ? null : Vote.valueOf(row.text("vote"))),
                judge,
                module);
    }
}
