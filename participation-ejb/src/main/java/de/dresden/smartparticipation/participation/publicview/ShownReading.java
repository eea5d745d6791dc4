package de.dresden.smartparticipation.participation.publicview;

import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Reads lists of what is shown of a consultation: a count, and a page of keys whose rows are read last. */
@Dependent
class ShownReading {

    private static final String ROWS = """
            select c.reference, coalesce(c.shown_title, c.title) as title,
                   left(coalesce(c.shown_text, c.text), 240) as beginning, t.name as topic, t.name_english as topic_english, c.area_key, c.received_at,
                   c.supporters,
                   (select count(*) from participation.comment m where m.contribution_id = c.id and m.state = 'SHOWN') as comments,
                   c.state = 'PUBLISHED' as answered
            from (select c.id from participation.contribution c where %1$s order by %2$s limit ? offset ?) listed
            join participation.contribution c on c.id = listed.id
            left join participation.topic t on t.id = c.topic_id
            order by %2$s""";

    /** The part of a word's trigrams that must be in a text: two letters changed round in a short word leave half of them. */
    private static final String LIKENESS =
            "select set_config('pg_trgm.word_similarity_threshold', '0.45', true) as set";

    private final Sql sql;

    @Inject
    ShownReading(Sql sql) {
        this.sql = sql;
    }

    /** Two statements, and three more where the words were spelt so that nothing has them. */
    ShownPage page(long consultation, ShownFilter filter, ShownOrder order, PageQuery query) {
        ShownQuery exact = new ShownQuery(consultation, filter, false);
        long total = count(exact);
        if (total > 0 || filter.text() == null) {
            return new ShownPage(page(exact, total, order, query), false);
        }
        forgive();
        ShownQuery alike = new ShownQuery(consultation, filter, true);
        long found = count(alike);
        return new ShownPage(page(alike, found, order, query), found > 0);
    }

    /** Whether nothing has exactly the words of the filter, so that words spelt alike are looked for. */
    boolean mustForgive(long consultation, ShownFilter filter) {
        boolean nothing = filter.text() != null && count(new ShownQuery(consultation, filter, false)) == 0;
        if (nothing) {
            forgive();
        }
        return nothing;
    }

    private void forgive() {
        sql.first(LIKENESS, row -> row.text("set"));
    }

    private long count(ShownQuery found) {
        return sql.first(
                        "select count(*) as n from participation.contribution c where " + found.where(),
                        row -> row.number("n"),
                        found.parameters())
                .orElseThrow();
    }

    /** Whether there are more; looks no further than that. */
    boolean moreThan(int most, ShownQuery found) {
        return sql.first(
                                "select count(*) as n from (select from participation.contribution c where "
                                        + found.where() + " limit ?) first",
                                row -> row.number("n"),
                                found.parameters(most + 1))
                        .orElseThrow()
                > most;
    }

    private Page<PublicContributionRow> page(ShownQuery found, long total, ShownOrder order, PageQuery query) {
        List<PublicContributionRow> rows = total <= query.offset()
                ? List.of()
                : sql.list(
                        ROWS.formatted(found.where(), order.sql()),
                        ShownReading::row,
                        found.parameters(query.size(), query.offset()));
        return Page.of(query, rows, total);
    }

    private static PublicContributionRow row(Row row) throws SQLException {
        return new PublicContributionRow(
                row.text("reference"),
                row.text("title"),
                row.text("beginning"),
                Wording.orNull(row.text("topic"), row.text("topic_english")),
                row.text("area_key"),
                row.instant("received_at"),
                row.number("supporters"),
                row.number("comments"),
                row.flag("answered"));
    }
}
