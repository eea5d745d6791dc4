package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** Finds published ideas for the other rooms of this module. Asks for no right: they are for everybody. */
@Dependent
public class IdeaDirectory {

    private static final String FOUND =
            "select id, reference, call_id, title, content, area, place, author from projects.idea where state = 'PUBLISHED' and ";

    private final Sql sql;

    @Inject
    public IdeaDirectory(Sql sql) {
        this.sql = sql;
    }

    /** The published idea with this reference, where there is one. */
    public Optional<IdeaFrame> published(String reference) {
        return sql.first(FOUND + "reference = ?", IdeaDirectory::frame, reference);
    }

    /** The published idea with this key, where there is one. */
    public Optional<IdeaFrame> published(long id) {
        return sql.first(FOUND + "id = ?", IdeaDirectory::frame, id);
    }

    private static IdeaFrame frame(Row row) throws SQLException {
        return new IdeaFrame(
                row.number("id"),
                row.text("reference"),
                row.number("call_id"),
                row.text("title"),
                row.text("content"),
                row.text("area"),
                row.text("place"),
                row.text("author"));
    }
}
