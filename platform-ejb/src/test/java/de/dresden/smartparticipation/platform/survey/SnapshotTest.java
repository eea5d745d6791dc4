package de.dresden.smartparticipation.platform.survey;

import static de.dresden.smartparticipation.platform.survey.SomeQuestions.asking;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.entered;
import static de.dresden.smartparticipation.platform.survey.SomeQuestions.single;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Whoever reads the results as often as possible while sheets come in cannot tell what a single one says. */
class SnapshotTest {

    private static final long SURVEY = 50;
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

    /** All that is ever shown of so many sheets that come one by one, the exact end included. */
    @Property
    void twoThingsShownDifferInAtLeastFiveSheets(@ForAll @IntRange(max = 300) int sheets) {
        List<Long> shown = new ArrayList<>(List.of(0L));
        long heldBack = 0;
        for (int sheet = 1; sheet <= sheets; sheet++) {
            heldBack++;
            long more = Snapshot.release(heldBack);
            heldBack -= more;
            shown.add(sheet - heldBack);
        }
        shown.add((long) sheets);
        for (int one = 1; one < shown.size() - 1; one++) {
            assertThat(shown.get(one) - shown.get(one - 1)).matches(more -> more == 0 || more >= Cell.LEAST);
        }
        long last = shown.get(shown.size() - 2);
        assertThat(sheets - last)
                .as("the end")
                .matches(more -> last == 0 || more >= Cell.LEAST)
                .isLessThan(2 * Cell.LEAST);
    }

    @Test
    void resultsStandStillUntilFiveNewSheetsHaveComeAndAreExactInTheEnd() {
        Sql sql = Sql.on(surveyed());
        ShownSheets shown = new ShownSheets(sql);
        SurveyIntake intake = new SurveyIntake(sql, shown, Clock.fixed(NOW, ZoneOffset.UTC));
        SurveySheets sheets = new SurveySheets(sql, shown);
        Set<Set<Long>> seen = new HashSet<>(Set.of(Set.of()));
        for (int sheet = 1; sheet <= 32; sheet++) {
            intake.count(SURVEY, 1, entered("q2", 1 + sheet % 3), null);
            seen.add(keys(sql, "shown"));
        }
        SurveyResults before = sheets.results(frame(), SheetsRead.SNAPSHOT);
        assertThat(before.sheets().count()).isEqualTo(25);
        assertThat(sheets.results(frame(), SheetsRead.ALL).sheets().count()).isEqualTo(32);

        assertThat(sheets.results(frame(), SheetsRead.FINAL).sheets().count()).isEqualTo(32);
        seen.add(keys(sql, "true"));

        assertThat(seen).hasSize(7);
        for (Set<Long> one : seen) {
            for (Set<Long> other : seen) {
                assertThat(difference(one, other)).matches(people -> people == 0 || people >= Cell.LEAST);
            }
        }
        intake.count(SURVEY, 1, entered("q2", 1), null);
        assertThat(sheets.results(frame(), SheetsRead.SNAPSHOT).sheets().count())
                .as("opened again, it goes on from what was shown")
                .isEqualTo(32);
    }

    @Test
    void manySheetsAtTheSameMomentAreMarkedAsOneAfterTheOther() throws Exception {
        DataSource database = surveyed();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Void> send = () -> {
            LocalTransactions transactions = new LocalTransactions(database);
            Sql sql = Sql.on(transactions.dataSource());
            transactions.begin();
            new SurveyIntake(sql, new ShownSheets(sql), Clock.fixed(NOW, ZoneOffset.UTC))
                    .count(SURVEY, 1, entered("q2", 1), null);
            transactions.commit();
            return null;
        };
        List<Future<Void>> sent = new ArrayList<>();
        for (int sheet = 0; sheet < 43; sheet++) {
            sent.add(threads.submit(send));
        }
        for (Future<Void> one : sent) {
            one.get();
        }
        threads.shutdown();

        assertThat(keys(Sql.on(database), "shown")).hasSize(35);
        assertThat(keys(Sql.on(database), "not shown")).hasSize(8);
    }

    private static long difference(Set<Long> one, Set<Long> other) {
        return one.stream().filter(key -> !other.contains(key)).count()
                + other.stream().filter(key -> !one.contains(key)).count();
    }

    private static Set<Long> keys(Sql sql, String where) {
        return new HashSet<>(sql.list("select id from platform.survey_sheet where " + where, row -> row.number("id")));
    }

    private static SurveyFrame frame() {
        return new SurveyFrame(SURVEY, 1, 1, asking(single(3)), SurveyAccess.OPEN, ResultsShown.LIVE, 0);
    }

    private static DataSource surveyed() {
        DataSource database = TestDatabase.fresh();
        Sql.on(database)
                .update(
                        "insert into platform.survey values (?, 'module', 1, 'BV-2026-001', ?, 1, 'OPEN', 'LIVE', 1)",
                        SURVEY,
                        QuestionnaireJson.write(asking(single(3))));
        return database;
    }
}
