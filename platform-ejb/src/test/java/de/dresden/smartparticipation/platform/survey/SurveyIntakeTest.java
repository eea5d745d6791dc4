package de.dresden.smartparticipation.platform.survey;

import static de.dresden.smartparticipation.platform.survey.SomeQuestions.asking;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.entered;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.question;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey.Kind;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SurveyIntakeTest {

    private static final long SURVEY = 50;
    private static final ParticipantKey SOMEBODY = new ParticipantKey(Kind.TOKEN, "a".repeat(43));

    private final Sql sql = Sql.on(TestDatabase.fresh());
    private final SurveyIntake intake = new SurveyIntake(
            sql, new ShownSheets(sql), Clock.fixed(Instant.parse("2026-11-25T23:30:00Z"), ZoneOffset.UTC));
    private final SurveySheets sheets = new SurveySheets(sql, new ShownSheets(sql));

    @BeforeEach
    void ask() {
        sql.update(
                "insert into platform.survey values (?, 'module', 1, 'BV-2026-001', ?, 1, 'OPEN', 'LIVE', 1)",
                SURVEY,
                QuestionnaireJson.write(asking(single(3), question(QuestionKind.TEXT, false, 0))));
    }

    @Test
    void aSheetIsKeptWithItsDayAndReadAgain() {
        intake.count(SURVEY, 1, entered("q2", 2, "q3", "Mehr Bänke"), null);

        assertThat(sheets.texts(SURVEY, 3))
                .extracting(SurveySheets.FreeText::text)
                .containsExactly("Mehr Bänke");
        assertThat(sql.list("select sent_on from platform.survey_sheet", row -> row.day("sent_on")))
                .hasToString("[2026-11-26]");
    }

    @Test
    void aPersonIsCountedOnce() {
        intake.count(SURVEY, 1, entered("q2", 2), SOMEBODY);

        assertThatThrownBy(() -> intake.count(SURVEY, 1, entered("q2", 3), SOMEBODY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("platform.survey.taken-part"));
        assertThat(counted()).isEqualTo(1);
        assertThat(intake.hasTakenPart(SURVEY, SOMEBODY)).isTrue();
    }

    @Test
    void ofManyAtTheSameMomentOneIsCounted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        Callable<Boolean> send = () -> {
            try {
                intake.count(SURVEY, 1, entered("q2", 2), SOMEBODY);
                return true;
            } catch (Refused refused) {
                return false;
            }
        };
        List<Future<Boolean>> sent = threads.invokeAll(List.of(send, send, send, send, send, send, send, send));
        threads.shutdown();

        int taken = 0;
        for (Future<Boolean> one : sent) {
            taken += one.get() ? 1 : 0;
        }
        assertThat(taken).isEqualTo(1);
        assertThat(counted()).isEqualTo(1);
    }

    @Test
    void aWaitingSheetCountsWhenTheAddressIsConfirmedAndOnlyOnce() {
        long first = intake.await(SURVEY, 1, entered("q2", 1));
        long second = intake.await(SURVEY, 1, entered("q2", 2));
        assertThat(counted()).isZero();

        assertThat(intake.confirmed(first, SOMEBODY)).isTrue();
        assertThat(intake.confirmed(first, SOMEBODY)).isFalse();
        assertThat(intake.confirmed(second, SOMEBODY)).isFalse();
        assertThat(counted()).isEqualTo(1);
        assertThat(sql.list("select id from platform.survey_waiting", row -> row.number("id")))
                .isEmpty();
    }

    @Test
    void anEditionThatIsNoMoreIsNotTaken() {
        assertThatThrownBy(() -> intake.count(SURVEY, 2, entered("q2", 1), null))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("platform.survey.changed-meanwhile"));
    }

    @Test
    void anUnfitAnswerIsNotTakenWhateverThePageHasLetThrough() {
        assertThatThrownBy(() -> intake.count(SURVEY, 1, entered("q2", 9), SOMEBODY))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> intake.count(SURVEY, 1, entered("q3", "nur Text"), SOMEBODY))
                .isInstanceOf(Refused.class);
        assertThat(intake.hasTakenPart(SURVEY, SOMEBODY)).isFalse();
    }

    @Test
    void manySheetsAtOnceCountEachOrNone() {
        List<Entries> sheets = Collections.nCopies(11, entered("q2", 1));
        intake.countAll(SURVEY, 1, sheets);
        assertThat(counted()).isEqualTo(11);
        assertThat(sql.list("select id from platform.survey_sheet where shown", row -> row.number("id")))
                .hasSize(6);
        List<Entries> oneUnfit = List.of(entered("q2", 1), entered("q2", 9));
        assertThatThrownBy(() -> intake.countAll(SURVEY, 1, oneUnfit)).isInstanceOf(Refused.class);
        assertThat(counted()).isEqualTo(11);
    }

    @Test
    void noColumnLeadsFromASheetToAPerson() {
        assertThat(sql.list(
                        "select column_name as c from information_schema.columns where table_schema = 'platform'"
                                + " and table_name in ('survey_sheet', 'survey_participant') order by table_name, ordinal_position",
                        row -> row.text("c")))
                .containsExactly(
                        "survey_id", "kind", "hash", "id", "survey_id", "edition", "sent_on", "answers", "shown");
    }

    private long counted() {
        return sql.list("select count(*) as n from platform.survey_sheet", row -> row.number("n"))
                .get(0);
    }
}
