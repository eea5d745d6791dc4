package de.dresden.smartparticipation.projects.dossier;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.projects.diary.DiaryChanged;
import de.dresden.smartparticipation.projects.document.DocumentChanged;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** In the demo two projects have documents in versions, and one has a diary with drawn pictures. */
@Dependent
class DemoProjectPapers {

    private static final String DOCUMENT = """
            insert into projects.document (id, project_id, title, created_at, version)
            select nextval('projects.document_id'), p.id, ?, ?, ? from projects.project p where p.title = ? returning id""";

    private static final String VERSION = """
            insert into projects.document_version (id, document_id, number, file_id, hash, note, added_by, added_at)
            select nextval('projects.document_version_id'), ?, ?, ?, ?, ?, a.id, ? from platform.account a where a.login = 'e.sommer'""";

    private static final String ENTRY = """
            insert into projects.diary_entry (id, project_id, day, title, text, shown, written_by, written_at, version)
            select nextval('projects.diary_entry_id'), p.id, ?, ?, ?, ?, a.id, ?, 1 from projects.project p, platform.account a
            where p.title = ? and a.login = 'e.sommer' returning id""";

    private static final String PICTURE = """
            insert into projects.diary_picture (id, entry_id, position, file_id, caption)
            values (nextval('projects.diary_picture_id'), ?, ?, ?, ?)""";

    private static final String EDIBLE = "Essbarer Stadtteil Johannstadt";

    @Inject
    private FileStore files;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(470) Beginning beginning) {
        if (!beginning.demo()
                || sql.list("select 1 from projects.project where title = ?", row -> 1, EDIBLE)
                        .isEmpty()
                || !sql.list("select 1 from projects.document limit 1", row -> 1)
                        .isEmpty()) {
            return;
        }
        Instant then = clock.instant().minus(Duration.ofDays(200));
        document(
                EDIBLE,
                "Nutzungsvereinbarung Bönischplatz",
                then,
                "Die Beete am Bönischplatz werden von der Nachbarschaft gepflegt.",
                "Die Beete am Bönischplatz werden von der Nachbarschaft gepflegt. Wasser stellt die Stadt.");
        document(
                EDIBLE,
                "Pflanzplan",
                then.plus(Duration.ofDays(20)),
                "Beet 1: Mangold. Beet 2: Bohnen. Beet 3: Kräuter.");
        document(
                "Restaurant Zur Tonne",
                "Hygienekonzept",
                then,
                "Annahme bis 16 Uhr, Küche ab 17 Uhr, Temperaturen werden notiert.");
        entry(
                then.plus(Duration.ofDays(30)),
                "Die ersten Beete stehen",
                "Vierzig Menschen haben an einem Samstag sechs Hochbeete gebaut. Das Holz kam aus dem Materialkreisel.",
                true,
                "Sechs Hochbeete auf dem Bönischplatz, von oben",
                3);
        entry(
                then.plus(Duration.ofDays(90)),
                "Erste Ernte",
                "Mangold und Bohnen sind reif. Es wurde mehr mitgenommen als gedacht, und nichts zertrampelt.",
                true,
                "Beete mit grünen Pflanzen",
                5);
        entry(
                then.plus(Duration.ofDays(120)),
                "Gespräch mit dem Ortsamt",
                "Der Wasseranschluss kommt im Herbst. Bis dahin gießt die Gärtnerei mit.",
                false,
                null,
                0);
    }

    private void document(String project, String title, Instant at, String... versions) {
        long id = sql.first(DOCUMENT, row -> row.number("id"), title, at, (long) versions.length, project)
                .orElseThrow();
        for (int number = 1; number <= versions.length; number++) {
            StoredFile file = files.keep(
                    new ByteArrayInputStream(versions[number - 1].getBytes(StandardCharsets.UTF_8)),
                    title + ".txt",
                    new Subject(DocumentChanged.SUBJECT, id, reference(project)),
                    FileKind.ATTACHMENTS);
            Instant added = at.plus(Duration.ofDays(number));
            sql.update(VERSION, id, number, file.id(), file.hash(), number == 1 ? "" : "Wasser ergänzt", added);
        }
    }

    private void entry(Instant at, String title, String text, boolean shown, String caption, int rows) {
        LocalDate day = LocalDate.ofInstant(at, ZoneOffset.UTC);
        long id = sql.first(ENTRY, row -> row.number("id"), day, title, text, shown, at, EDIBLE)
                .orElseThrow();
        if (caption != null) {
            StoredFile file = files.write(
                    "beete.png",
                    FileKind.PNG,
                    new Subject(DiaryChanged.ENTRY, id, reference(EDIBLE)),
                    out -> DrawnBeds.write(rows, out));
            sql.update(PICTURE, id, 0, file.id(), caption);
        }
    }

    private String reference(String project) {
        return sql.first(
                        "select reference from projects.project where title = ?", row -> row.text("reference"), project)
                .orElseThrow();
    }
}
