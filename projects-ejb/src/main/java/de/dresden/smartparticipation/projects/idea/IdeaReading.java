package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** Ideas as everybody reads them. */
@Dependent
class IdeaReading {

    private static final String ROWS = """
            select i.*, (select count(*) from projects.idea_support s where s.idea_id = i.id) as supports,
                (select count(*) from projects.idea_comment c where c.idea_id = i.id and c.state = 'PUBLISHED') as comments
            from projects.idea i where i.state = 'PUBLISHED' and\s""";

    private final Sql sql;

    @Inject
    IdeaReading(Sql sql) {
        this.sql = sql;
    }

    List<PublicIdeaRow> of(long call) {
        return sql.list(
                ROWS + "i.call_id = ? order by supports desc, i.sent_at desc limit 500", IdeaReading::row, call);
    }

    /** @throws NotFound where there is none that is published */
    PublicIdeaRow row(String reference) {
        return sql.first(ROWS + "i.reference = ?", IdeaReading::row, reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    List<PublicIdea.Comment> comments(long idea) {
        return sql.list(
                "select author, content, sent_at from projects.idea_comment where idea_id = ? and state = 'PUBLISHED'"
                        + " order by sent_at, id limit 500",
                row -> new PublicIdea.Comment(row.text("author"), row.text("content"), row.instant("sent_at")),
                idea);
    }

    private static PublicIdeaRow row(Row row) throws SQLException {
        return new PublicIdeaRow(
                row.text("reference"),
                row.text("title"),
                row.text("content"),
                row.text("area"),
                row.text("place"),
                row.text("author"),
                row.instant("sent_at"),
                row.number("supports"),
                row.number("comments"));
    }
}
