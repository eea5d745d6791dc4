package de.dresden.smartparticipation.participation;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.TestFiles;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The contribution of {@link TestConsultation}, sent by anna@example.org, with all that can belong to one: topic, area, place, an
 * attachment, an answer for all and one for staff, an earlier wording with another place and telephone number.
 */
public final class FullContribution {

    public static final Subject SUBJECT = new Subject("contribution", 1, "BE-2026-00001");
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-17T08:00:00Z"), ZoneOffset.UTC);

    private final Sql sql;
    private final FileStore files;

    public FullContribution(Path directory) {
        DataSource database = TestConsultation.with(
                "insert into participation.topic (id, consultation_id, name, department_id, position, version)"
                        + " values (1, 1, 'Radwege', 10, 0, 0)",
                "insert into platform.area (key, name, border, outline, west, south, east, north, imported_at)"
                        + " values ('13', 'Neustadt', '{}', '{}', 13, 50, 14, 52, '2026-11-01')",
                "update participation.contribution set text = 'Eine Bank fehlt', sender_name = 'Anna',"
                        + " sender_email = 'anna@example.org', topic_id = 1, area_key = '13', place_text = 'am Ufer',"
                        + " longitude = 13.74, latitude = 51.06 where id = 1",
                "insert into participation.module (id, consultation_id, kind, title, position, version)"
                        + " values (1, 1, 'IDEAS', 'Ideen', 0, 0)",
                "insert into participation.idea_field (id, module_id, kind, label, required, internal, position, version)"
                        + " values (1, 1, 'TEXT', 'Telefon', false, true, 0, 0), (2, 1, 'TEXT', 'Wie oft', false, false, 1, 0)",
                "insert into participation.idea_answer values (1, 1, '0351 1234'), (1, 2, 'oft')",
                "insert into participation.earlier_wording values (1, 1, 'Anna will', 'eine Bank', '2026-11-02', 0)",
                "insert into participation.earlier_part values (1, 'PLACE', null, 'bei Anna'), (1, 'ANSWER', 1, '0351 9')");
        TestPeople.in(database).staff(1, "jana");
        sql = Sql.on(database);
        files = TestFiles.in(directory, database, CLOCK);
        files.keep(new ByteArrayInputStream("Anna".getBytes(UTF_8)), "brief.txt", SUBJECT, Set.of(FileKind.TEXT));
    }

    public Sql sql() {
        return sql;
    }

    public FileStore files() {
        return files;
    }

    /** @param rows what stands after {@code from} */
    public long number(String rows) {
        return sql.first("select count(*) as n from " + rows, row -> row.number("n"))
                .orElseThrow();
    }
}
