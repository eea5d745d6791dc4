package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** The rounds for other rooms; asks nobody for rights. */
@Dependent
public class RoundDirectory {

    private static final String SELECT =
            "select id, reference, title, title_english, state, state_since, first_day, last_day from projects.cooperation_round ";

    private final Sql sql;

    @Inject
    RoundDirectory(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound where there is none */
    public RoundFrame of(long id) {
        return sql.first(SELECT + "where id = ?", RoundDirectory::frame, id).orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound where there is none */
    public RoundFrame of(String reference) {
        return sql.first(SELECT + "where reference = ?", RoundDirectory::frame, reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    /** All of them, the latest first. */
    public List<RoundFrame> all() {
        return sql.list(SELECT + "order by id desc", RoundDirectory::frame);
    }

    private static RoundFrame frame(Row row) throws SQLException {
        return new RoundFrame(
                row.number("id"),
                row.text("reference"),
                new Wording(row.text("title"), row.text("title_english")),
                RoundState.valueOf(row.text("state")),
                row.instant("state_since"),
                row.day("first_day"),
                row.day("last_day"));
    }
}
