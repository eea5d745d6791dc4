package de.dresden.smartparticipation.participation.comment;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments of a dialogue, kept in tables of their own before, are found with the others after an update. */
class CommentsMovedTest {

    private Sql sql;

    @BeforeEach
    void anOldDatabase() {
        DataSource database = TestDatabase.old("participation", "105");
        TestConsultation.into(database);
        TestDatabase.execute(
                database,
                "insert into participation.comment (id, contribution_id, text, state, sent_at, notice_version, version)"
                        + " values (nextval('participation.comment_id'), 1, 'Ja', 'SHOWN', '2026-11-02', 1, 0)",
                "insert into participation.module (id, consultation_id, kind, title, intro, position, version)"
                        + " values (7, 1, 'DIALOGUE', 'Entwurf', '', 1, 0), (8, 1, 'DIALOGUE', 'Ziele', '', 2, 0)",
                "insert into participation.dialogue_section (id, module_id, position, heading, version)"
                        + " values (5, 7, 0, 'Ziele', 0)",
                "insert into participation.dialogue_comment (id, section_id, answers, name, text, state, refusal_ground, sent_at,"
                        + " notice_version, version) values (50, 5, null, 'Bert', 'Mehr', 'SHOWN', null, '2026-11-02', 1, 3),"
                        + " (51, 5, 50, null, 'Genug', 'SHOWN', null, '2026-11-03', 1, 0),"
                        + " (52, 5, null, null, 'Kauft!', 'REFUSED', 'SPAM', '2026-11-04', 1, 1)",
                "insert into participation.dialogue_report (comment_id, key_hash, reason, sent_at)"
                        + " values (51, 'a', 'Nennt Namen', '2026-11-05')",
                task(1, 7, "null"),
                task(2, 8, "null"),
                task(3, 8, "'2026-11-05'"));
        TestDatabase.migrate(database, "participation");
        sql = Sql.on(database);
    }

    @Test
    void they_keep_their_threads_and_their_words() {
        List<CommentView> threads = new CommentThreads(sql).ofSection(5);

        assertThat(threads).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Mehr");
            assertThat(one.answers()).extracting(CommentView::text).containsExactly("Genug");
        });
        assertThat(new CommentThreads(sql).ofContribution(1)).hasSize(1);
        assertThat(number("participation.comment where consultation_id = 1")).isEqualTo(4);
    }

    @Test
    void what_was_reported_still_waits_for_a_moderator() {
        assertThat(new CommentQueue(sql).of(1, 50)).singleElement().satisfies(one -> {
            assertThat(one.text()).isEqualTo("Genug");
            assertThat(one.reports()).containsExactly("Nennt Namen");
        });
    }

    @Test
    void the_open_steps_of_dialogues_become_one_of_the_consultation() {
        assertThat(number("platform.task where step = 'consultation.comments' and subject_type = 'consultation'"
                        + " and subject_id = 1 and closed_at is null"))
                .isOne();
        assertThat(number("platform.task where step = 'dialogue.moderate' and closed_at is null"))
                .isZero();
        assertThat(number("platform.task where step = 'dialogue.moderate' and closed_at is not null"))
                .isOne();
    }

    private static String task(long id, long module, String closed) {
        return "insert into platform.task (id, step, subject_type, subject_id, subject_reference, programme, title, role,"
                + " department_id, page, opened_at, closed_at) values (" + id + ", 'dialogue.moderate', 'dialogue', "
                + module
                + ", 'BV-2026-001', 'participation', 'Entwurf', 'MODERATOR', 10, '/modules/dialogue.xhtml', '2026-11-04', "
                + closed + ")";
    }

    private long number(String where) {
        return sql.first("select count(*) as n from " + where, row -> row.number("n"))
                .orElseThrow();
    }
}
