package de.dresden.smartparticipation.participation.likeness;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for contributions of one consultation that are like a title; three statements. */
@Dependent
class LikenessSearch {

    private static final int MOST = 5;
    private static final int CANDIDATES = 300;

    /**
     * How many that have all the words, or any of them, are looked at: frequent words stand in half of a large consultation, and what
     * is alike is found by its letters anyway (measured on 100,000: a third of the time).
     */
    private static final int LOOKED_AT = 2_000;

    private static final double UNKNOWN_SHARE = 0.01;

    private static final String SHOWN =
            "c.state in ('ACCEPTED', 'DISTRIBUTED', 'IN_DRAFT', 'TO_APPROVE', 'APPROVED', 'PUBLISHED')";

    private static final String TITLE = "coalesce(c.shown_title, c.title)";

    /** What PostgreSQL knows of the words anyway: the most frequent ones of all contributions. */
    private static final String SHARES = """
            select e.word, e.share::float8 as share from pg_stats s,
                   unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as e (word, share)
            where s.schemaname = 'participation' and s.tablename = 'contribution' and s.attname = 'search' and e.word is not null""";

    private static final String FOUND = """
            select c.id, c.reference, %1$s as title, left(coalesce(c.shown_text, c.text), 160) as beginning,
                   public.similarity(%1$s, ?)::float8 as letters,
                   array_to_string(tsvector_to_array(to_tsvector('german', %1$s)), ' ') as words,
                   array_to_string(array(select unnest(tsvector_to_array(c.search)) intersect select unnest(?::text[])), ' ') as said
            from participation.contribution c
            where c.consultation_id = ? and %2$s and c.id = any (array(
                select f.id from (
                    (select c.id, %1$s as title from participation.contribution c
                     where c.consultation_id = ? and %2$s and c.search @@ ?::tsquery limit %4$d)
                    union
                    (select c.id, %1$s from participation.contribution c
                     where c.consultation_id = ? and %2$s and c.search @@ ?::tsquery limit %4$d)
                    union
                    (select c.id, %1$s from participation.contribution c
                     where c.consultation_id = ? and %2$s and %1$s operator(public.%%) ?)) f
                order by public.similarity(f.title, ?) desc limit %3$d))""".formatted(TITLE, SHOWN, CANDIDATES, LOOKED_AT);

    /** A contribution that may be like it. */
    private record Candidate(
            long id,
            String reference,
            String title,
            String beginning,
            double letters,
            Set<String> words,
            Set<String> said) {

        static Candidate of(Row row) throws SQLException {
            return new Candidate(
                    row.number("id"),
                    row.text("reference"),
                    row.text("title"),
                    row.text("beginning"),
                    row.decimal("letters"),
                    set(row.text("words")),
                    set(row.text("said")));
        }

        private static Set<String> set(String words) {
            return words.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(words.split(" ")));
        }
    }

    private record Scored(Candidate candidate, double likeness) {}

    @Inject
    private Sql sql;

    LikenessSearch() {}

    LikenessSearch(Sql sql) {
        this.sql = sql;
    }

    /**
     * The most alike ones, the most alike first.
     *
     * @param consultation key
     * @param title what was typed so far
     */
    List<SimilarContribution> to(long consultation, String title) {
        return to(consultation, title, weights(), 0);
    }

    /** @param except a contribution that is not looked at */
    List<SimilarContribution> to(long consultation, String title, WordWeights weights, long except) {
        Set<String> asked = sql
                .list(
                        "select unnest(tsvector_to_array(to_tsvector('german', ?))) as word",
                        row -> row.text("word"),
                        title)
                .stream()
                .collect(Collectors.toSet());
        // A title of one word says too little to look for all that have it; its letters still find the same title.
        List<String> telling = asked.size() < 2 ? List.of() : weights.telling(asked);
        sql.list("select set_config('pg_trgm.similarity_threshold', ?, true) as set", row -> "", "" + Likeness.LETTERS);
        return sql
                .list(
                        FOUND,
                        Candidate::of,
                        title,
                        asked,
                        consultation,
                        consultation,
                        telling.stream().map(LikenessSearch::quoted).collect(Collectors.joining(" & ")),
                        consultation,
                        telling.stream().map(LikenessSearch::quoted).collect(Collectors.joining(" | ")),
                        consultation,
                        title,
                        title)
                .stream()
                .filter(one -> one.id() != except)
                .map(one -> new Scored(one, Likeness.of(one.letters(), asked, one.words(), one.said(), weights)))
                .filter(one -> one.likeness() >= Likeness.ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::likeness).reversed().thenComparingLong(one -> one.candidate()
                        .id()))
                .limit(MOST)
                .map(one -> new SimilarContribution(
                        one.candidate().reference(),
                        one.candidate().title(),
                        one.candidate().beginning(),
                        supporters(one.candidate().id()),
                        one.likeness()))
                .toList();
    }

    WordWeights weights() {
        Map<String, Double> shares = new HashMap<>();
        sql.each(SHARES, row -> shares.put(row.text("word"), row.decimal("share")));
        double rare =
                shares.values().stream().mapToDouble(Double::doubleValue).min().orElse(UNKNOWN_SHARE);
        return new WordWeights(shares, shares.isEmpty() ? rare : rare / 2);
    }

    private long supporters(long contribution) {
        return sql.first(
                        "select count(*) as n from participation.support where contribution_id = ?",
                        row -> row.number("n"),
                        contribution)
                .orElse(0L);
    }

    /** A word as PostgreSQL writes it in a query. */
    private static String quoted(String word) {
        return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
