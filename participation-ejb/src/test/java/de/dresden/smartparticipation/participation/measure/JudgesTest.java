package de.dresden.smartparticipation.participation.measure;

import static de.dresden.smartparticipation.participation.measure.Vote.AGREE;
import static de.dresden.smartparticipation.participation.measure.Vote.DISAGREE;
import static de.dresden.smartparticipation.participation.measure.Vote.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.measure.Judges.Judge;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import de.dresden.smartparticipation.platform.text.Wording;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JudgesTest {

    private static final long MODULE = 5;
    private static final long OTHER_MODULE = 6;

    private Sql sql;
    private Judges judges;

    /** Three measures in one module, one in another. */
    @BeforeEach
    void someMeasures() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SBB");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Mobil', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0)",
                "insert into participation.module (id, consultation_id, kind, title, position, version)"
                        + " values (5, 1, 'MEASURES', 'Judge', 1, 0), (6, 1, 'MEASURES', 'Other', 2, 0)",
                "insert into participation.measure (id, module_id, position, title, version)"
                        + " values (1, 5, 0, 'One', 0), (2, 5, 1, 'Two', 0), (3, 5, 2, 'Three', 0), (9, 6, 0, 'Nine', 0)");
        sql = Sql.on(database);
        judges = new Judges(sql);
    }

    @Test
    void aVoteCountsOnceAndCanBeChanged() {
        Judge anna = judges.make(MODULE, browser("anna"));

        assertThat(judges.vote(anna, MODULE, 1, AGREE)).isTrue();
        assertThat(judges.vote(anna, MODULE, 1, DISAGREE)).isTrue();

        assertThat(judges.cards(MODULE, anna.id())).extracting(Card::vote).containsExactly(DISAGREE, null, null);
        assertThat(sql.list("select 1 from participation.measure_vote", row -> 1))
                .hasSize(1);
    }

    @Test
    void aCardNamesItsTopicInBothLanguagesAndNothingWhereThereIsNone() {
        sql.update(
                "insert into participation.topic (id, consultation_id, name, name_english, department_id, position, version)"
                        + " values (4, 1, 'Radverkehr', 'Cycling', 10, 0, 0)");
        sql.update("update participation.measure set topic_id = 4 where id = 2");

        assertThat(judges.cards(MODULE, 0))
                .extracting(Card::topic)
                .containsExactly(null, new Wording("Radverkehr", "Cycling"), null);
    }

    @Test
    void aMeasureOfAnotherModuleIsNotFound() {
        Judge anna = judges.make(MODULE, browser("anna"));

        assertThat(judges.vote(anna, MODULE, 9, AGREE)).isFalse();
        assertThat(judges.find(OTHER_MODULE, browser("anna"))).isEmpty();
        assertThat(judges.find(OTHER_MODULE, anna.id())).isEmpty();
    }

    @Test
    void manyFirstVotesAtOnceOfOneBrowserMakeOnePerson() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Callable<Judge>> calls = IntStream.range(0, 24)
                .mapToObj(i -> (Callable<Judge>) () -> judges.make(MODULE, browser("anna")))
                .toList();
        List<Long> made =
                threads.invokeAll(calls).stream().map(JudgesTest::judge).toList();
        threads.shutdown();

        assertThat(made).containsOnly(made.get(0));
        assertThat(sql.list("select 1 from participation.measure_judge", row -> 1))
                .hasSize(1);
    }

    @Test
    void whoGoesOnElsewhereStaysOnePersonAndKeepsTheOlderVotes() {
        Judge home = judges.make(MODULE, browser("home"));
        judges.vote(home, MODULE, 1, AGREE);
        Judge office = judges.make(MODULE, browser("office"));
        judges.vote(office, MODULE, 1, DISAGREE);
        judges.vote(office, MODULE, 2, PASS);

        judges.goOnAs(home, MODULE, browser("office"));

        assertThat(judges.find(MODULE, browser("office"))).contains(home);
        assertThat(judges.cards(MODULE, home.id())).extracting(Card::vote).containsExactly(AGREE, PASS, null);
        assertThat(sql.list("select 1 from participation.measure_judge", row -> 1))
                .hasSize(1);
    }

    private static long judge(Future<Judge> made) {
        try {
            return made.get().id();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ParticipantKey browser(String name) {
        return new ParticipantKey(ParticipantKey.Kind.BROWSER, name);
    }
}
