package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The tandems for the other rooms of this module; asks nobody for rights. One statement a call. */
@Dependent
public class TandemDirectory {

    private static final String SELECT = """
            select t.id, t.reference, t.pair_id, t.state, t.application_id, t.project_id, t.begun_on, t.finished_on,
                one.company_id as first_id, two.company_id as second_id, three.company_id as third_id
            from projects.tandem t join projects.tandem_side one on one.tandem_id = t.id and one.place = 1
            join projects.tandem_side two on two.tandem_id = t.id and two.place = 2
            left join projects.tandem_side three on three.tandem_id = t.id and three.place = 3\s""";

    private final Sql sql;

    @Inject
    public TandemDirectory(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound where there is none */
    public TandemFrame of(long id) {
        return one("t.id = ?", id).orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound where there is none */
    public TandemFrame of(String reference) {
        return one("t.reference = ?", reference == null ? "" : reference).orElseThrow(() -> new NotFound(reference));
    }

    /** All, the latest first. */
    public List<TandemFrame> all() {
        return sql.list(SELECT + "order by t.id desc", TandemDirectory::frame);
    }

    /** Nothing where the project came of no tandem. */
    public Optional<TandemFrame> ofProject(long project) {
        return one("t.project_id = ?", project);
    }

    /** Nothing where the application is no tandem's. */
    public Optional<TandemFrame> ofApplication(long application) {
        return one("t.application_id = ?", application);
    }

    /** Nothing where the pair has not accepted. */
    public Optional<TandemFrame> ofPair(long pair) {
        return one("t.pair_id = ?", pair);
    }

    private Optional<TandemFrame> one(String condition, Object key) {
        return sql.first(SELECT + "where " + condition, TandemDirectory::frame, key);
    }

    private static TandemFrame frame(Row row) throws SQLException {
        return new TandemFrame(
                row.number("id"),
                row.text("reference"),
                row.number("pair_id"),
                row.number("first_id"),
                row.number("second_id"),
                row.id("third_id"),
                TandemState.valueOf(row.text("state")),
                row.id("application_id"),
                row.id("project_id"),
                row.day("begun_on"),
                row.day("finished_on"));
    }
}
