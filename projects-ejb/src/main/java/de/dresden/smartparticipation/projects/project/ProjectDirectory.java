package de.dresden.smartparticipation.projects.project;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds projects for the other rooms of this module, also in jobs. Asks for no right. One statement a call. */
@Dependent
public class ProjectDirectory {

    /** The columns that {@link #frame} reads, of project {@code p}. */
    public static final String COLUMNS =
            "p.id, p.reference, p.call_id, p.application_id, p.title, p.department_id, p.state, p.light, p.light_reason";

    private static final String FRAME = "select " + COLUMNS + " from projects.project p ";

    private final Sql sql;

    @Inject
    public ProjectDirectory(Sql sql) {
        this.sql = sql;
    }

    /** @throws NotFound where no project has this reference */
    public ProjectFrame of(String reference) {
        return sql.first(FRAME + "where p.reference = ?", ProjectDirectory::frame, reference)
                .orElseThrow(() -> new NotFound(reference));
    }

    /** @throws NotFound where no project has this key */
    public ProjectFrame of(long id) {
        return sql.first(FRAME + "where p.id = ?", ProjectDirectory::frame, id).orElseThrow(() -> new NotFound(id));
    }

    /** The project that was opened for an application, where there is one. */
    public Optional<ProjectFrame> ofApplication(long application) {
        return sql.first(FRAME + "where p.application_id = ?", ProjectDirectory::frame, application);
    }

    /** Those of some departments that still need money, by reference. */
    public List<ProjectFrame> open(Collection<Long> departments) {
        return sql.list(
                FRAME
                        + "where p.department_id = any(?::bigint[]) and p.state in ('PLANNED', 'RUNNING', 'CLOSING') order by p.reference",
                ProjectDirectory::frame,
                departments);
    }

    /** Reads {@link #COLUMNS}. */
    public static ProjectFrame frame(Row row) throws SQLException {
        return new ProjectFrame(
                row.number("id"),
                row.text("reference"),
                row.id("call_id"),
                row.id("application_id"),
                row.text("title"),
                row.number("department_id"),
                ProjectState.valueOf(row.text("state")),
                ProjectLight.valueOf(row.text("light")),
                row.text("light_reason"));
    }
}
