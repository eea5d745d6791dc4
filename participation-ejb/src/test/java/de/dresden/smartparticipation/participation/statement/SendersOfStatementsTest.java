package de.dresden.smartparticipation.participation.statement;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.files.FileStore;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.files.TestFiles;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever sent a statement is told all of it, with the files; it stays, since plan files are kept. */
class SendersOfStatementsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-05-01T08:00:00Z"), ZoneOffset.UTC);
    private static final Subject STATEMENT = new Subject("statement", 1, "ST-2027-00001");

    @Test
    void the_information_has_the_files_that_were_sent_and_none_of_staff(@TempDir Path directory) {
        DataSource database = TestDatabase.fresh("participation");
        Sql sql = Sql.on(database);
        TestPeople.in(database).department(10, "STA").staff(1, "jana");
        TestDatabase.execute(
                database,
                "insert into participation.plan (id, reference, name, number, kind, procedure, department_id, begun_on, edition,"
                        + " created_at, version) values (1, 'BP-2027-001', 'Hafen', 'Nr. 1', 'DEVELOPMENT_PLAN', 'REGULAR', 10,"
                        + " '2026-01-01', 'BAUGB_2023', '2026-01-01', 1)",
                "insert into participation.plan_round (id, plan_id, kind, first_day, last_day, period, version)"
                        + " values (1, 1, 'PUBLICATION', '2027-03-01', '2027-03-31', 'STATUTORY', 1)",
                "insert into participation.statement (id, reference, plan_id, round_id, channel, received_at, stored_at, sender_name,"
                        + " sender_email, text, content_hash, state, version) values (1, 'ST-2027-00001', 1, 1, 'ONLINE',"
                        + " '2027-03-30', '2027-03-30', 'Anna Roth', 'anna@example.org', 'Zu laut', sha256('x'), 'RECEIVED', 1)");
        FileStore files = TestFiles.in(directory, database, CLOCK);
        StoredFile photo = files.keep(bytes("one"), "foto.txt", STATEMENT, Set.of(FileKind.TEXT));
        StoredFile list = files.keep(bytes("two"), "liste.txt", STATEMENT, Set.of(FileKind.TEXT));
        sql.update("update platform.file set uploaded_by = 1 where id = ?", list.id());
        SendersOfStatements senders = new SendersOfStatements(sql, files);

        assertThat(senders.files("Anna@Example.org")).containsExactly(photo);
        assertThat(senders.files("other@example.org")).isEmpty();
        assertThat(senders.find("anna@example.org")).singleElement().satisfies(found -> {
            assertThat(found.stays()).isTrue();
            assertThat(found.values())
                    .containsEntry("text", "Zu laut")
                    .containsEntry("attachments", "foto.txt\nliste.txt");
        });
        assertThat(senders.erase("anna@example.org")).isZero();
    }

    private static ByteArrayInputStream bytes(String content) {
        return new ByteArrayInputStream(content.getBytes(UTF_8));
    }
}
