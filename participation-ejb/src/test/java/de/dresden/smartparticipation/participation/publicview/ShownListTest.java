package de.dresden.smartparticipation.participation.publicview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.testing.InTransaction;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShownListTest {

    private static Connection connection;
    private static ShownReading reading;

    @BeforeAll
    static void someContributions() throws SQLException {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SBB").staff(1, "anna");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Rad', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0)",
                "insert into participation.topic (id, consultation_id, name, department_id, position, version)"
                        + " values (5, 1, 'Radverkehr', 10, 1, 0), (6, 1, 'Bäume', 10, 2, 0)",
                "update participation.topic set name_english = 'Cycling' where id = 5",
                row(1, "Radwege fehlen", "Herr Meier sagt das auch", "ACCEPTED", 5, "01"),
                row(2, "Mehr Bäume", "Schatten am Spielplatz", "DISTRIBUTED", 6, "02"),
                row(3, "Radweg gesperrt", "seit Wochen", "RECEIVED", 5, "01"),
                row(4, "Radweg schlecht", "Werbung", "QUERIED", 5, "01"),
                row(5, "Fahrradständer am Bahnhof", "zu wenige", "MERGED", 5, "02"),
                row(6, "Ampel", "zu kurz für Kinder", "ACCEPTED", 5, "02"),
                "update participation.contribution set shown_title = 'Radwege fehlen', shown_text = 'Herr █████ sagt das auch'"
                        + " where id = 1");
        connection = database.getConnection();
        connection.setAutoCommit(false);
        reading = new ShownReading(InTransaction.on(connection));
    }

    @AfterAll
    static void end() throws SQLException {
        connection.close();
    }

    private static String row(int id, String title, String text, String state, int topic, String area) {
        return "insert into participation.contribution (id, consultation_id, reference, number, title, text, sender_name,"
                + " channel, received_at, entered_at, state, topic_id, area_key, department_id, merged_into, version) values ("
                + id + ", 1, 'BE-2026-0000" + id + "', 'N" + id + "', '" + title + "', '" + text
                + "', 'Erika Beispiel', 'PAPER', timestamptz '2026-11-0" + id + " 12:00+01', '2026-11-10', '" + state
                + "', " + topic + ", '" + area + "', 10, " + (state.equals("MERGED") ? "1" : "null") + ", 0)";
    }

    @Test
    void only_what_moderation_has_let_pass_is_shown_the_newest_first() {
        assertThat(found(ShownFilter.of("BV-2026-001"))).containsExactly("Ampel", "Mehr Bäume", "Radwege fehlen");
    }

    @Test
    void who_reads_english_reads_the_english_name_of_a_topic_and_the_german_one_where_there_is_none() {
        assertThat(reading.page(1, ShownFilter.of("BV-2026-001"), ShownOrder.NEWEST, PageQuery.of(0, 9))
                        .page()
                        .items())
                .extracting(row -> row.topic().in(Locale.ENGLISH), row -> row.topic()
                        .spoken(Locale.ENGLISH))
                .containsExactly(
                        tuple("Cycling", Locale.ENGLISH),
                        tuple("Bäume", Locale.GERMAN),
                        tuple("Cycling", Locale.ENGLISH));
    }

    @Test
    void the_oldest_come_first_where_that_is_asked_for() {
        assertThat(reading.page(1, ShownFilter.of("BV-2026-001"), ShownOrder.OLDEST, PageQuery.of(1, 2))
                        .page()
                        .items())
                .extracting(PublicContributionRow::title)
                .containsExactly("Ampel");
    }

    @Test
    void what_most_support_comes_first_then_the_newest() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into participation.support (id, contribution_id, key_kind, key_hash, given_at)"
                    + " values (1, 2, 'BROWSER', 'a', '2026-11-10'), (2, 2, 'BROWSER', 'b', '2026-11-10'),"
                    + " (3, 1, 'BROWSER', 'a', '2026-11-10')");
            assertThat(reading.page(1, ShownFilter.of("BV-2026-001"), ShownOrder.MOST_SUPPORTED, PageQuery.first())
                            .page()
                            .items())
                    .extracting(PublicContributionRow::title, PublicContributionRow::supporters)
                    .containsExactly(tuple("Mehr Bäume", 2L), tuple("Radwege fehlen", 1L), tuple("Ampel", 0L));
            statement.execute("delete from participation.support");
        }
    }

    @Test
    void filters_narrow() {
        assertThat(found(new ShownFilter("BV-2026-001", null, Set.of(6L), Set.of(), null)))
                .containsExactly("Mehr Bäume");
        assertThat(found(new ShownFilter("BV-2026-001", null, Set.of(), Set.of("02"), null)))
                .containsExactly("Ampel", "Mehr Bäume");
        assertThat(found(new ShownFilter("BV-2026-001", null, Set.of(), Set.of(), true)))
                .isEmpty();
        assertThat(found(new ShownFilter("BV-2026-001", null, Set.of(), Set.of("') or true --"), null)))
                .isEmpty();
    }

    @Test
    void words_are_found_in_every_inflection() {
        assertThat(search("Radweg").page().items())
                .extracting(PublicContributionRow::title)
                .containsExactly("Radwege fehlen");
        assertThat(search("Kindern").alike()).isFalse();
        assertThat(search("Kindern").page().total()).isEqualTo(1);
    }

    @Test
    void typing_errors_are_forgiven_where_nothing_has_the_words_as_they_stand() {
        for (String typed : List.of("Radwgee", "Spielplazt", "Schatten Spilplatz")) {
            assertThat(search(typed).alike()).as(typed).isTrue();
            assertThat(search(typed).page().total()).as(typed).isEqualTo(1);
        }
    }

    @Test
    void what_is_not_like_anything_is_not_found() {
        assertThat(search("Schwimmhalle").page().total()).isZero();
        assertThat(search("Schwimmhalle").alike()).isFalse();
        assertThat(search("& | ! :* <->").page().total()).isEqualTo(3);
    }

    @Test
    void a_blackened_word_and_a_sender_are_found_by_nobody() {
        assertThat(search("Meier").page().total()).isZero();
        assertThat(search("Erika").page().total()).isZero();
    }

    private static ShownPage search(String text) {
        return reading.page(
                1,
                new ShownFilter("BV-2026-001", text, Set.of(), Set.of(), null),
                ShownOrder.NEWEST,
                PageQuery.first());
    }

    private static List<String> found(ShownFilter filter) {
        return reading.page(1, filter, ShownOrder.NEWEST, PageQuery.first()).page().items().stream()
                .map(PublicContributionRow::title)
                .toList();
    }
}
