package de.dresden.smartparticipation.rights;

import static de.dresden.smartparticipation.rights.RightsArguments.with;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.diary.DiaryData;
import de.dresden.smartparticipation.rights.RightsArguments.Making;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/** How the methods of the documents and diaries of projects are called. */
@Dependent
class ProjectPapersArguments implements RightsArguments.Room {

    private static final String WHY = "Because.";
    private static final String CONTENT =
            "{\"reference\":\"PR-1998-001\",\"title\":\"T\",\"department\":\"D\",\"state\":\"RUNNING\","
                    + "\"light\":\"GREEN\",\"lightReason\":\"\",\"plannedCents\":0,\"committedCents\":0,\"reservedCents\":0,\"paidCents\":0,"
                    + "\"openTasks\":0,\"milestones\":[],\"risks\":[],\"text\":\"Text\"}";
    private static final DiaryData ENTRY = new DiaryData(LocalDate.of(2026, 1, 5), "First beds", "", false);

    @Inject
    private Sql sql;

    @Inject
    private FileStore files;

    @Override
    public void into(Map<String, Making> table) {
        table.put("ProjectDocuments.of", on -> with(made(on).reference()));
        table.put("ProjectDocuments.add", on -> with(made(on).reference(), "Plan", text("plan"), "plan.txt"));
        table.put("ProjectDocuments.renew", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), document(made), 1L, text("a newer plan"), "plan.txt", "");
        });
        table.put("ProjectDocuments.remove", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), document(made), 1L, WHY);
        });
        table.put("ProjectDocuments.open", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), version(made));
        });
        table.put("StatusReports.of", on -> with(made(on).reference()));
        table.put("StatusReports.placeholders", on -> with());
        table.put("StatusReports.begin", on -> with(made(on).reference()));
        table.put("StatusReports.write", on -> with(reported(on).reference(), 1, 1L, "Text"));
        table.put("StatusReports.freeze", on -> with(reported(on).reference(), 1, 1L, "Text"));
        table.put("StatusReports.drop", on -> with(reported(on).reference(), 1, 1L));
        table.put(
                "StatusReports.print",
                on -> with(frozen(on).reference(), 1, Locale.GERMAN, OutputStream.nullOutputStream()));
        table.put("ProjectDiary.of", on -> with(made(on).reference()));
        table.put("ProjectDiary.add", on -> with(made(on).reference(), ENTRY));
        table.put("ProjectDiary.write", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), entry(made), 1L, ENTRY);
        });
        table.put("ProjectDiary.remove", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), entry(made), 1L, WHY);
        });
        table.put("ProjectDiary.addPicture", on -> {
            ProjectsOfRights made = made(on);
            return with(made.reference(), entry(made), 1L, picture(), "beds.png", "Beds");
        });
        for (String step : new String[] {"earlier", "removePicture"}) {
            table.put("ProjectDiary." + step, on -> {
                ProjectsOfRights made = made(on);
                long entry = entry(made);
                return with(made.reference(), entry, 1L, pictureOf(made, entry));
            });
        }
    }

    /** With a draft. */
    private ProjectsOfRights reported(RightsObjects on) {
        ProjectsOfRights made = made(on);
        if (made.id() != 0) {
            sql.update("""
                    insert into projects.status_report (id, project_id, number, text, written_at, version)
                    values (nextval('projects.status_report_id'), ?, 1, 'Text', timestamptz '2026-01-01', 1)""", made.id());
        }
        return made;
    }

    /** With a report that is frozen. */
    private ProjectsOfRights frozen(RightsObjects on) {
        ProjectsOfRights made = made(on);
        if (made.id() != 0) {
            sql.update("""
                    insert into projects.status_report (id, project_id, number, text, written_at, version, day, frozen_at, content, hash)
                    select nextval('projects.status_report_id'), ?, 1, 'Text', timestamptz '2026-01-01', 1, date '2026-01-01',
                        timestamptz '2026-01-01', c.content, encode(sha256(convert_to(c.content, 'UTF8')), 'hex')
                    from (select ?::text as content) c""", made.id(), CONTENT);
        }
        return made;
    }

    private long document(ProjectsOfRights made) {
        return made.id() == 0
                ? 0
                : sql.first("""
                insert into projects.document (id, project_id, title, created_at, version)
                values (nextval('projects.document_id'), ?, 'Plan', timestamptz '2026-01-01', 1) returning id""", row -> row.number("id"), made.id()).orElseThrow();
    }

    private long version(ProjectsOfRights made) {
        if (made.id() == 0) {
            return 0;
        }
        long document = document(made);
        StoredFile file = files.keep(
                text("plan"),
                "plan.txt",
                new Subject("project-document", document, made.reference()),
                FileKind.ATTACHMENTS);
        return sql.first("""
                insert into projects.document_version (id, document_id, number, file_id, hash, added_at)
                values (nextval('projects.document_version_id'), ?, 1, ?, ?, timestamptz '2026-01-01') returning id""", row -> row.number("id"), document, file.id(), file.hash())
                .orElseThrow();
    }

    private long entry(ProjectsOfRights made) {
        return made.id() == 0
                ? 0
                : sql.first("""
                insert into projects.diary_entry (id, project_id, day, title, written_at, version)
                values (nextval('projects.diary_entry_id'), ?, date '2026-01-05', 'Beds', timestamptz '2026-01-05', 1) returning id""", row -> row.number("id"), made.id()).orElseThrow();
    }

    private long pictureOf(ProjectsOfRights made, long entry) {
        if (made.id() == 0) {
            return 0;
        }
        StoredFile file = files.keep(
                picture(), "beds.png", new Subject("diary-entry", entry, made.reference()), FileKind.PICTURES);
        return sql.first("""
                insert into projects.diary_picture (id, entry_id, position, file_id, caption)
                values (nextval('projects.diary_picture_id'), ?, 0, ?, 'Beds') returning id""", row -> row.number("id"), entry, file.id()).orElseThrow();
    }

    private static ByteArrayInputStream picture() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream text(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }

    private ProjectsOfRights made(RightsObjects on) {
        return new ProjectsOfRights(sql, on);
    }
}
