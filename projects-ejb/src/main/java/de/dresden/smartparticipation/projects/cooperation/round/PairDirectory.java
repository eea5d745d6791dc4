package de.dresden.smartparticipation.projects.cooperation.round;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;

/** The released pairs for other rooms; asks nobody for rights. */
@Dependent
public class PairDirectory {

    private static final String SELECT =
            "select id, round_id, first_id, second_id, third_id, state from projects.cooperation_pair ";

    private final Sql sql;

    @Inject
    PairDirectory(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound where there is none */
    public PairFrame of(long id) {
        return sql.first(SELECT + "where id = ?", PairDirectory::frame, id).orElseThrow(() -> new NotFound(id));
    }

    /** All of a round, by key. */
    public List<PairFrame> ofRound(long round) {
        return sql.list(SELECT + "where round_id = ? order by id", PairDirectory::frame, round);
    }

    /** Those that a company was asked for, the latest first. */
    public List<PairFrame> ofCompany(long company) {
        return sql.list(
                SELECT
                        + "where id in (select pair_id from projects.cooperation_pair_side where company_id = ?) order by id desc",
                PairDirectory::frame,
                company);
    }

    static PairFrame frame(Row row) throws SQLException {
        return new PairFrame(
                row.number("id"),
                row.number("round_id"),
                row.number("first_id"),
                row.number("second_id"),
                row.id("third_id"),
                PairState.valueOf(row.text("state")));
    }
}
