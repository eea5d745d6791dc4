package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Takes drafts away with all their parts and files. */
@Dependent
class DraftClearing {

    /** Days after the last day of the intake on which a draft that was not handed in goes. */
    static final int KEPT = 30;

    private static final String OLD = """
            select a.id, a.reference from projects.application a
            join projects.call_phase p on p.call_id = a.call_id and p.phase = 'INTAKE'
            where a.state = 'DRAFT' and p.last_day < ? order by a.id limit 500""";

    private final Sql sql;
    private final FileStore files;

    @Inject
    DraftClearing(Sql sql, FileStore files) {
        this.sql = sql;
        this.files = files;
    }

    void clear(Subject draft) {
        files.of(draft).forEach(file -> files.delete(file.id()));
        sql.update("delete from projects.application where id = ? and state = 'DRAFT'", draft.id());
    }

    /** Those whose time is over. @return how many went, at most 500 a time */
    int clearOld(LocalDate today) {
        List<Subject> old = sql.list(
                OLD,
                row -> new Subject(ApplicationChanged.SUBJECT, row.number("id"), row.text("reference")),
                today.minusDays(KEPT));
        old.forEach(this::clear);
        return old.size();
    }
}
