package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The versions of documents: rows that are added and never changed, and which of them a round displays. */
@Dependent
class DocumentVersions {

    private static final String VERSIONS = """
            select d.id as document, d.kind, d.title, d.displayed, d.step, d.removed_at is not null as removed,
                   v.id, v.number, v.file_id, v.hash, v.note, v.added_at, f.name, f.size, p.name as person
            from participation.plan_document d
            join participation.plan_document_version v on v.document_id = d.id
            join platform.file f on f.id = v.file_id
            left join platform.v_person p on p.id = v.added_by
            where d.plan_id = ? order by d.removed_at nulls first, array_position(array['DRAWING', 'TEXT', 'REASONING',
                'ENVIRONMENTAL_REPORT', 'EXPERT_REPORT', 'STATEMENT', 'ANNOUNCEMENT', 'COUNCIL_PAPER', 'OTHER'], d.kind),
                d.id, v.number desc""";

    private static final String FREEZE = """
            insert into participation.plan_round_document (round_id, version_id)
            select ?, (select v.id from participation.plan_document_version v where v.document_id = d.id
                       order by v.number desc limit 1)
            from participation.plan_document d where d.plan_id = ? and d.displayed and d.removed_at is null""";

    @Inject
    private Sql sql;

    /** @return its number */
    int add(long document, StoredFile file, String note, Long person, Instant now) {
        int number = (int) (sql.first(
                                "select coalesce(max(number), 0) as n from participation.plan_document_version where document_id = ?",
                                row -> row.number("n"),
                                document)
                        .orElse(0L)
                + 1);
        sql.update("""
                insert into participation.plan_document_version (id, document_id, number, file_id, hash, note, added_at, added_by)
                values (nextval('participation.plan_document_version_id'), ?, ?, ?, ?, ?, ?, ?)""", document, number, file.id(), file.hash(), note, now, person);
        return number;
    }

    /** Fixes what a round displays: the latest version of everything that is meant to be. */
    void freeze(long round, long plan) {
        sql.update(FREEZE, round, plan);
    }

    List<DocumentRow> of(long plan) {
        Map<Long, DocumentRow> documents = new LinkedHashMap<>();
        sql.each(
                VERSIONS,
                row -> documents
                        .computeIfAbsent(row.number("document"), key -> document(key, row))
                        .versions()
                        .add(version(row)),
                plan);
        return List.copyOf(documents.values());
    }

    private static DocumentRow document(long key, Row row) {
        try {
            return new DocumentRow(
                    key,
                    new DocumentData(
                            DocumentKind.valueOf(row.text("kind")),
                            row.text("title"),
                            row.flag("displayed"),
                            row.text("step") == null ? null : StepKind.valueOf(row.text("step"))),
                    row.flag("removed"),
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static DocumentVersionRow version(Row row) throws SQLException {
        return new DocumentVersionRow(
                row.number("id"),
                (int) row.number("number"),
                row.number("file_id"),
                row.text("name"),
                row.number("size"),
                row.text("hash"),
                row.text("note"),
                row.instant("added_at"),
                row.text("person"));
    }
}
