package de.dresden.smartparticipation.participation.comment;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.audit.TestTrail;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Comments on a contribution (key 1) and on a section (key 5) of the same consultation, each with an answer. */
class CommentsTest {

    private static final long CONSULTATION = 1;
    private static final String COMMENT =
            "insert into participation.comment (id, consultation_id, contribution_id, section_id, answers, name, text, state,"
                    + " refusal_ground, sent_at, notice_version, version) values ";

    private DataSource database;
    private Sql sql;

    @BeforeEach
    void aConsultation() {
        database = TestConsultation.with(
                "insert into participation.module (id, consultation_id, kind, title, intro, position, version)"
                        + " values (7, 1, 'DIALOGUE', 'Entwurf', '', 1, 0)",
                "insert into participation.dialogue_section (id, module_id, position, heading, version)"
                        + " values (5, 7, 0, 'Ziele', 0)",
                COMMENT + "(1, 1, 1, null, null, 'Anna', 'Ja', 'SHOWN', null, '2026-11-02', 1, 0)",
                COMMENT + "(2, 1, 1, null, 1, null, 'Nein', 'SHOWN', null, '2026-11-03', 1, 0)",
                COMMENT + "(3, 1, null, 5, null, 'Bert', 'Mehr', 'SHOWN', null, '2026-11-02', 1, 0)",
                COMMENT + "(4, 1, null, 5, null, null, 'Weniger', 'RECEIVED', null, '2026-11-04', 1, 0)");
        sql = Sql.on(database);
    }

    @Test
    void answers_stand_below_what_they_answer() {
        List<CommentView> threads = new CommentThreads(sql).ofContribution(1);

        assertThat(threads).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Anna");
            assertThat(one.answers()).extracting(CommentView::text).containsExactly("Nein");
        });
        assertThat(CommentView.number(threads)).isEqualTo(2);
    }

    @Test
    void a_refused_comment_leaves_an_empty_place_above_its_answers() {
        refuse(1);

        List<CommentView> threads = new CommentThreads(sql).ofContribution(1);

        assertThat(threads).singleElement().satisfies(one -> {
            assertThat(one.removed()).isTrue();
            assertThat(one.name()).isNull();
            assertThat(one.text()).isNull();
            assertThat(one.answers()).hasSize(1);
        });
        assertThat(CommentView.number(threads)).isEqualTo(1);
    }

    @Test
    void a_refused_comment_without_answers_leaves_nothing() {
        refuse(1);
        refuse(2);

        assertThat(new CommentThreads(sql).ofContribution(1)).isEmpty();
    }

    @Test
    void a_dialogue_has_its_own_by_section_and_none_that_waits() {
        assertThat(new CommentThreads(sql).ofDialogue(7).get(5L))
                .extracting(CommentView::text)
                .containsExactly("Mehr");
        assertThat(new CommentThreads(sql).ofSection(5)).hasSize(1);
    }

    @Test
    void moderators_find_what_waits_and_what_was_reported_with_its_reasons_wherever_it_stands() {
        TestDatabase.execute(
                database,
                "insert into participation.comment_report (id, comment_id, reason, key_hash, sent_at)"
                        + " values (1, 2, 'Werbung', 'a', '2026-11-05'), (2, 2, 'Nennt Namen', 'b', '2026-11-06')");

        List<CommentItem> waiting = new CommentQueue(sql).of(CONSULTATION, 50);

        assertThat(waiting).extracting(CommentItem::text).containsExactly("Nein", "Weniger");
        assertThat(waiting.get(0).on()).isEqualTo(Commented.contribution("BE-2026-00001"));
        assertThat(waiting.get(0).answered()).isEqualTo("Ja");
        assertThat(waiting.get(0).reports()).containsExactly("Werbung", "Nennt Namen");
        assertThat(waiting.get(1).on()).isEqualTo(Commented.section(5));
        assertThat(waiting.get(1).title()).isEqualTo("Ziele");
        assertThat(waiting.get(1).module()).isEqualTo(7);
        assertThat(waiting.get(1).reports()).isEmpty();
    }

    @Test
    void names_go_from_both_and_the_comments_stay() {
        RetainedCommentators names = new RetainedCommentators(sql);
        assertThat(names.look(CONSULTATION).number()).isEqualTo(2);
        assertThat(names.look(CONSULTATION).examples()).containsExactly("BE-2026-00001", "Ziele");

        assertThat(names.dispose(CONSULTATION)).isEqualTo(2);

        assertThat(names.dispose(CONSULTATION)).isZero();
        assertThat(sql.first(
                        "select count(*) as n from participation.comment where name is null", row -> row.number("n")))
                .contains(4L);
    }

    @Test
    void what_was_reported_goes_and_the_comments_stay() {
        sql.update("insert into participation.comment_report (id, comment_id, reason, key_hash, sent_at)"
                + " values (1, 1, 'Anna Berger lügt', 'k', '2026-11-05'), (2, 3, 'Bert Li auch', 'k', '2026-11-05')");
        Clock clock = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);
        TestTrail.append(
                sql,
                clock,
                reported(
                        new Subject("contribution", 1, "BE-2026-00001"),
                        "contribution.comment-reported",
                        "Anna Berger lügt"),
                reported(
                        new Subject("consultation", 1, "BV-2026-001"),
                        "consultation.dialogue-comment-reported",
                        "Bert Li auch"));
        RetainedReports reports = new RetainedReports(sql, TestTrail.erasure(sql, clock));
        assertThat(reports.look(CONSULTATION).number()).isEqualTo(2);

        assertThat(reports.dispose(CONSULTATION)).isEqualTo(2);

        assertThat(reports.look(CONSULTATION).number()).isZero();
        assertThat(sql.list("select content from platform.audit_payload", row -> row.text("content")))
                .noneMatch(content -> content.contains("lügt") || content.contains("Bert"));
        assertThat(sql.first("select count(*) as n from participation.comment", row -> row.number("n")))
                .contains(4L);
    }

    private static CommentChanged reported(Subject of, String action, String reason) {
        return new CommentChanged(of, action, Map.of(), Map.of("comment", 1, "reason", reason), null, List.of());
    }

    private void refuse(long comment) {
        TestDatabase.execute(
                database,
                "update participation.comment set state = 'REFUSED', refusal_ground = 'SPAM' where id = " + comment);
    }
}
