package de.dresden.smartparticipation.participation.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.LocalTransactions;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What looks alike among the 2,163 contributions of Bonn's cycling consultation. */
class BonnLikenessTest {

    private static final Path BONN = Path.of("../../shared/data/consultations/bonn-radverkehr.csv");
    private static final long CONSULTATION = 1;
    private static final int COLUMNS = 4;

    private static LocalTransactions transactions;
    private static Sql sql;
    private static LikenessSearch search;

    @BeforeAll
    static void bonnContributes() throws IOException {
        Assumptions.assumeTrue(Files.exists(BONN), "the shared data are not there");
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SBB");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Rad', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0)");
        transactions = new LocalTransactions(database);
        sql = Sql.on(transactions.dataSource());
        search = new LikenessSearch(sql);
        List<Object[]> rows = new ArrayList<>();
        for (String[] one : read()) {
            int id = rows.size() + 1;
            rows.add(new Object[] {
                (long) id, "BE-2026-%05d".formatted(id), one[0], one[1].isBlank() ? one[0] : one[1].strip(), one[2]
            });
        }
        sql.updateAll(
                "insert into participation.contribution (id, consultation_id, reference, number, title, text, channel,"
                        + " received_at, entered_at, state, version) values"
                        + " (?, 1, ?, ?, left(?, 300), ?, 'IMPORT', '2026-11-01', '2026-11-01', 'ACCEPTED', 0)",
                rows);
        TestDatabase.execute(database, "analyze participation.contribution");
        transactions.begin();
    }

    @AfterAll
    static void end() {
        if (transactions != null) {
            transactions.rollback();
        }
    }

    @Test
    void theSuggestionsToEveryTenthTextAreFewAndOrderedByLikeness() {
        assertFewAndOrdered("where id % 10 = 0");
    }

    /** Prints the median and, to compare, what trigrams alone would find. */
    @Test
    @Tag("full")
    void theSuggestionsToAllTextsAreFewAndOrderedByLikeness() {
        assertFewAndOrdered("");
        System.out.printf(
                Locale.ROOT,
                "Trigram similarity of at least 0.25 alone, every tenth text: median %.0f%n",
                sql.first("""
                                select percentile_cont(0.5) within group (order by n) as median from (
                                    select count(o.id) as n from participation.contribution a
                                    left join participation.contribution o
                                        on o.id <> a.id and public.similarity(a.title, o.title) >= 0.25
                                    where a.id % 10 = 0
                                    group by a.id) counted""", row -> row.decimal("median")).orElseThrow());
    }

    private static void assertFewAndOrdered(String which) {
        WordWeights weights = search.weights();
        Map<Integer, Integer> found = new TreeMap<>();
        List<Integer> numbers = new ArrayList<>();
        long before = System.nanoTime();
        sql.each("select id, title from participation.contribution " + which + " order by id", row -> {
            List<SimilarContribution> similar = search.to(CONSULTATION, row.text("title"), weights, row.number("id"));
            assertThat(similar).hasSizeLessThanOrEqualTo(5);
            assertThat(similar)
                    .isSortedAccordingTo(Comparator.comparingDouble(SimilarContribution::likeness)
                            .reversed());
            assertThat(similar).allMatch(one -> one.likeness() >= Likeness.ENOUGH && one.likeness() <= 1);
            found.merge(similar.size(), 1, Integer::sum);
            numbers.add(similar.size());
        });
        long millis = (System.nanoTime() - before) / 1_000_000;
        numbers.sort(Comparator.naturalOrder());
        int median = numbers.get(numbers.size() / 2);
        double mean = numbers.stream().mapToInt(Integer::intValue).average().orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "Similar contributions over %d texts: median %d, mean %.2f, by number %s; %.1f ms each%n",
                numbers.size(),
                median,
                mean,
                found,
                millis / (double) numbers.size());
        assertThat(median).isBetween(1, 3);
        assertThat(found.getOrDefault(0, 0)).as("nothing alike").isGreaterThan(numbers.size() / 8);
    }

    @Test
    void theSamePlaceComesBeforeTheSameFrequentWords() {
        List<String> titles = titles("Kaiserstraße sollte Fahrradstraße werden");

        assertThat(titles.get(0)).isEqualTo("Kaiserstraße sollte Fahrradstraße werden");
        assertThat(titles).hasSizeGreaterThan(2).allMatch(title -> title.contains("Kaiserstr"));
    }

    @Test
    void typingErrorsAreForgiven() {
        assertThat(titles("Geschwindigkeitskontrolen nötig")).first().isEqualTo("Geschwindigkeitskontrollen nötig");
    }

    @Test
    void whatIsUnlikeAllOthersFindsNothing() {
        assertThat(titles("Konzertsaal für das Beethoven-Orchester")).isEmpty();
        assertThat(titles("Mehr Spielplätze mit Schatten und Wasser")).isEmpty();
    }

    @Test
    void signsOfQueriesAreWordsLikeOthers() {
        assertThat(titles("' | & !:* \\ ) Kaiserstraße \\'")).isNotNull();
        assertThat(titles("?")).isEmpty();
    }

    private static List<String> titles(String typed) {
        return search.to(CONSULTATION, typed).stream()
                .map(SimilarContribution::title)
                .toList();
    }

    /** Semicolons between, quotes around what holds one. */
    private static List<String[]> read() throws IOException {
        String all = Files.readString(BONN, StandardCharsets.UTF_8).replace("\uFEFF", "");
        List<String[]> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < all.length(); at++) {
            char letter = all.charAt(at);
            if (letter == '"') {
                if (quoted && at + 1 < all.length() && all.charAt(at + 1) == '"') {
                    field.append('"');
                    at++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (letter == ';' || letter == '\n')) {
                row.add(field.toString().strip());
                field.setLength(0);
                if (letter == '\n') {
                    rows.add(row.toArray(String[]::new));
                    row.clear();
                }
            } else {
                field.append(letter);
            }
        }
        return rows.stream().skip(1).filter(one -> one.length >= COLUMNS).toList();
    }
}
