package de.dresden.smartparticipation.projects.document;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the documents: rows of versions are added and never changed. */
@Dependent
class DocumentRegister {

    private static final String DOCUMENTS = """
            select d.id, d.title, d.removed_at, v.name as removed_by, d.removed_reason, d.version
            from projects.document d left join platform.v_person v on v.id = d.removed_by
            where d.project_id = ? order by d.removed_at nulls first, lower(d.title), d.id""";

    private static final String VERSIONS = """
            select v.id, v.document_id, v.number, f.name, f.size, v.hash, v.note, w.name as added_by, v.added_at
            from projects.document_version v join projects.document d on d.id = v.document_id join platform.file f on f.id = v.file_id
            left join platform.v_person w on w.id = v.added_by
            where d.project_id = ? order by v.number desc""";

    private static final String READERS = """
            select r.version_id, p.name, r.last_at from projects.document_reading r
            join projects.document_version v on v.id = r.version_id join projects.document d on d.id = v.document_id
            join platform.v_person p on p.id = r.person_id
            where d.project_id = ? order by r.last_at desc""";

    private static final String ADD = """
            insert into projects.document (id, project_id, title, created_at, version)
            values (nextval('projects.document_id'), ?, ?, ?, 1) returning id""";

    private static final String NEXT = """
            update projects.document set version = version + 1 where id = ? and project_id = ? and version = ? and removed_at is null
            returning (select coalesce(max(v.number), 0) + 1 from projects.document_version v where v.document_id = document.id) as n""";

    private static final String KEEP = """
            insert into projects.document_version (id, document_id, number, file_id, hash, note, added_by, added_at)
            values (nextval('projects.document_version_id'), ?, ?, ?, ?, ?, ?::bigint, ?)""";

    private static final String REMOVE = """
            update projects.document set removed_at = ?, removed_by = ?::bigint, removed_reason = ?, version = version + 1
            where id = ? and project_id = ? and version = ? and removed_at is null returning title""";

    private static final String FILE = """
            select v.file_id, v.document_id, v.number, d.title from projects.document_version v join projects.document d on d.id = v.document_id
            where v.id = ? and d.project_id = ? and d.removed_at is null""";

    private static final String READ = """
            insert into projects.document_reading (version_id, person_id, first_at, last_at) values (?, ?, ?, ?)
            on conflict (version_id, person_id) do nothing""";

    private static final String AGAIN = """
            update projects.document_reading set last_at = greatest(last_at, ?) where version_id = ? and person_id = ?""";

    @Inject
    private Sql sql;

    /** A version as it is opened. */
    record Opened(long file, long document, int number, String title) {}

    /** Those that are there first, by title. Three statements. */
    List<ProjectDocument> of(long project) {
        Map<Long, List<DocumentReader>> readers = new LinkedHashMap<>();
        sql.each(
                READERS,
                row -> readers.computeIfAbsent(row.number("version_id"), key -> new ArrayList<>())
                        .add(new DocumentReader(row.text("name"), row.instant("last_at"))),
                project);
        Map<Long, List<DocumentVersion>> versions = new LinkedHashMap<>();
        sql.each(
                VERSIONS,
                row -> versions.computeIfAbsent(row.number("document_id"), key -> new ArrayList<>())
                        .add(version(row, readers.getOrDefault(row.number("id"), List.of()))),
                project);
        return sql.list(
                DOCUMENTS,
                row -> new ProjectDocument(
                        row.number("id"),
                        row.text("title"),
                        versions.getOrDefault(row.number("id"), List.of()),
                        row.instant("removed_at"),
                        row.text("removed_by"),
                        row.text("removed_reason"),
                        row.number("version")),
                project);
    }

    private static DocumentVersion version(Row row, List<DocumentReader> readers) throws SQLException {
        return new DocumentVersion(
                row.number("id"),
                (int) row.number("number"),
                row.text("name"),
                row.number("size"),
                row.text("hash"),
                row.text("note"),
                row.text("added_by"),
                row.instant("added_at"),
                readers);
    }

    /** @return its key */
    long add(ProjectFrame project, String title, Instant now) {
        return sql.first(ADD, row -> row.number("id"), project.id(), title, now).orElseThrow();
    }

    /** The next version's number. @throws Conflict where it was changed or taken away since this version */
    int next(ProjectFrame project, long document, long version) {
        return sql.first(NEXT, row -> (int) row.number("n"), document, project.id(), version)
                .orElseThrow(() -> Conflict.changedMeanwhile(subject(project, document)));
    }

    /** Whether one of its versions has this content. */
    boolean knows(long document, String hash) {
        return sql.first(
                        "select 1 as n from projects.document_version where document_id = ? and hash = ?",
                        row -> row.number("n"),
                        document,
                        hash)
                .isPresent();
    }

    void keep(long document, int number, StoredFile file, String note, Capacity by, Instant now) {
        sql.update(KEEP, document, number, file.id(), file.hash(), note, by.person(), now);
    }

    /** @return its title. @throws Conflict where it was changed or taken away since this version */
    String remove(ProjectFrame project, long document, long version, String reason, Capacity by, Instant now) {
        return sql.first(REMOVE, row -> row.text("title"), now, by.person(), reason, document, project.id(), version)
                .orElseThrow(() -> Conflict.changedMeanwhile(subject(project, document)));
    }

    /** @throws NotFound where the project has none, or it was taken away */
    Opened open(ProjectFrame project, long version) {
        return sql.first(
                        FILE,
                        row -> new Opened(
                                row.number("file_id"),
                                row.number("document_id"),
                                (int) row.number("number"),
                                row.text("title")),
                        version,
                        project.id())
                .orElseThrow(() -> new NotFound(version));
    }

    /** @return whether the person had not opened it before */
    boolean read(long version, long person, Instant now) {
        boolean first = sql.update(READ, version, person, now, now) > 0;
        if (!first) {
            sql.update(AGAIN, now, version, person);
        }
        return first;
    }

    static Subject subject(ProjectFrame project, long document) {
        return new Subject(DocumentChanged.SUBJECT, document, project.reference());
    }
}
