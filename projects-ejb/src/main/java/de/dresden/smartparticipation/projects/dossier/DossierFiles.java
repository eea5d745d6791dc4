package de.dresden.smartparticipation.projects.dossier;

import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** The files of a project that other rooms keep: notices, payment requests, the proof of use and reclaims. */
@Dependent
class DossierFiles {

    private static final String FILES = """
            select x.folder, f.id, f.name from (
                select 'bescheide/' || n.reference as folder, 'grant-notice' as type, n.id from projects.grant_notice n where n.project_id = ?
                union all select 'mittelabrufe/' || d.reference, 'drawdown', d.id from projects.drawdown d
                    join projects.project_grant g on g.id = d.grant_id where g.project_id = ?
                union all select 'verwendungsnachweis', 'proof', p.id from projects.proof p where p.project_id = ?
                union all select 'rueckforderungen/' || r.reference, 'reclaim', r.id from projects.reclaim r
                    join projects.proof p on p.id = r.proof_id where p.project_id = ?) x
            join platform.file f on f.subject_type = x.type and f.subject_id = x.id order by x.folder, f.id""";

    /**
     * One of them.
     *
     * @param folder where it lies in the archive
     * @param id key of the file
     */
    record Kept(String folder, long id, String name) {}

    private final Sql sql;

    @Inject
    DossierFiles(Sql sql) {
        this.sql = sql;
    }

    List<Kept> of(long project) {
        return sql.list(
                FILES,
                row -> new Kept(row.text("folder"), row.number("id"), row.text("name")),
                project,
                project,
                project,
                project);
    }
}
