package de.dresden.smartparticipation.projects.call;

import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions of guidelines: rows that are added and never changed. */
@Dependent
class Guidelines {

    private static final String VERSIONS = """
            select g.number, g.file_id, f.name, f.size, g.note, g.added_at, p.name as person
            from projects.call_guideline g join platform.file f on f.id = g.file_id
            left join platform.v_person p on p.id = g.added_by
            where g.call_id = ? order by g.number desc""";

    private static final String ADD = """
            insert into projects.call_guideline (id, call_id, number, file_id, hash, note, added_by, added_at)
            values (nextval('projects.call_guideline_id'), ?, ?, ?, ?, ?, ?::bigint, ?)""";

    private final Sql sql;

    @Inject
    Guidelines(Sql sql) {
        this.sql = sql;
    }

    /** The versions, the latest first. */
    List<GuidelineRow> of(long call) {
        return sql.list(
                VERSIONS,
                row -> new GuidelineRow(
                        (int) row.number("number"),
                        row.number("file_id"),
                        row.text("name"),
                        row.number("size"),
                        row.text("note"),
                        row.instant("added_at"),
                        row.text("person")),
                call);
    }

    Optional<GuidelineRow> latest(long call) {
        return of(call).stream().findFirst();
    }

    /** @return its number */
    int add(long call, StoredFile file, String note, Long person, Instant now) {
        int number = latest(call).map(GuidelineRow::number).orElse(0) + 1;
        sql.update(ADD, call, number, file.id(), file.hash(), note, person, now);
        return number;
    }
}
