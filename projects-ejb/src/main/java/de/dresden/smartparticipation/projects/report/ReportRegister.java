package de.dresden.smartparticipation.projects.report;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.project.ProjectFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** Keeps the reports; a frozen one is never touched again, which the database holds too. */
@Dependent
class ReportRegister {

    private static final String DRAFT = """
            insert into projects.status_report (id, project_id, number, text, written_by, written_at, version)
            select nextval('projects.status_report_id'), ?, coalesce(max(r.number), 0) + 1, ?, ?::bigint, ?, 1
            from projects.status_report r where r.project_id = ?
            on conflict do nothing returning number""";

    private static final String OPEN =
            "select number from projects.status_report where project_id = ? and frozen_at is null";

    private static final String WRITE = """
            update projects.status_report set text = ?, written_at = ?, version = version + 1
            where project_id = ? and number = ? and version = ? and frozen_at is null""";

    private static final String FREEZE = """
            update projects.status_report set day = ?, frozen_by = ?::bigint, frozen_at = ?, content = ?, hash = ?, version = version + 1
            where project_id = ? and number = ? and version = ? and frozen_at is null""";

    private static final String DROP = """
            delete from projects.status_report where project_id = ? and number = ? and version = ? and frozen_at is null""";

    @Inject
    private Sql sql;

    /** Begins one, where none is begun. @return its number, or nothing where there is a draft already */
    Optional<Integer> draft(ProjectFrame project, String text, Capacity by, Instant now) {
        return sql.first(DRAFT, row -> (int) row.number("number"), project.id(), text, by.person(), now, project.id());
    }

    /** Number of the draft. */
    Optional<Integer> open(ProjectFrame project) {
        return sql.first(OPEN, row -> (int) row.number("number"), project.id());
    }

    /** @throws Conflict where it was changed, frozen or dropped since this version */
    void write(ProjectFrame project, int number, long version, String text, Instant now) {
        seen(project, sql.update(WRITE, text, now, project.id(), number, version));
    }

    /** @throws Conflict where it was changed, frozen or dropped since this version */
    String freeze(
            ProjectFrame project,
            int number,
            long version,
            ReportContent content,
            LocalDate day,
            Capacity by,
            Instant now) {
        String json = ReportJson.write(content);
        String hash = hash(json);
        seen(project, sql.update(FREEZE, day, by.person(), now, json, hash, project.id(), number, version));
        return hash;
    }

    /** @throws Conflict where it was changed, frozen or dropped since this version */
    void drop(ProjectFrame project, int number, long version) {
        seen(project, sql.update(DROP, project.id(), number, version));
    }

    private static void seen(ProjectFrame project, int rows) {
        if (rows == 0) {
            throw Conflict.changedMeanwhile(project.subject());
        }
    }

    private static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
