package de.dresden.smartparticipation.participation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKeys;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.retention.PersonalRecord;
import de.dresden.smartparticipation.platform.retention.RetainedSample;
import de.dresden.smartparticipation.platform.survey.SurveyParticipants;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who took part in a survey is found by a confirmed address and forgotten; the sheets stay. */
class ParticipantsForgottenTest {

    private static final long CASE = 1;
    private static final String ADDRESS = "ilse@example.org";

    @TempDir
    private Path folder;

    private Sql sql;
    private ParticipantKeys keys;
    private SurveyParticipants participants;

    @BeforeEach
    void aSurveyWithTwoSheets() {
        DataSource database = TestDatabase.fresh("participation");
        TestPeople.in(database).department(10, "SBB");
        TestDatabase.execute(
                database,
                "insert into participation.consultation (id, reference, title, kind, state, department_id, created_at, version)"
                        + " values (1, 'BV-2026-001', 'Rad', 'IDEAS', 'PUBLISHED', 10, '2026-01-01', 0)",
                "insert into participation.module (id, consultation_id, kind, title, position, version)"
                        + " values (7, 1, 'SURVEY', 'Umfrage zum Rad', 1, 0)",
                "insert into platform.survey values (50, 'module', 7, 'BV-2026-001', '{\"sections\":[]}', 1, 'EMAIL', 'LIVE', 1)",
                "insert into platform.survey_sheet (id, survey_id, edition, sent_on, answers)"
                        + " values (1, 50, 1, '2026-11-01', '{}'), (2, 50, 1, '2026-11-01', '{}')");
        sql = Sql.on(database);
        keys = new ParticipantKeys(Keys.in(folder));
        participants = new SurveyParticipants(sql);
        tookPart(ADDRESS);
        tookPart("other@example.org");
    }

    @Test
    void a_person_finds_the_surveys_and_nothing_of_what_was_answered() {
        SurveysOfPerson surveys = new SurveysOfPerson(sql, participants, keys);

        List<PersonalRecord> found = surveys.find("Ilse@Example.org");

        assertThat(found).singleElement().satisfies(record -> {
            assertThat(record.subject().reference()).isEqualTo("BV-2026-001");
            assertThat(record.values()).isEqualTo(Map.of("consultation", "Rad", "title", "Umfrage zum Rad"));
        });
    }

    @Test
    void erased_is_that_the_person_took_part() {
        SurveysOfPerson surveys = new SurveysOfPerson(sql, participants, keys);

        assertThat(surveys.erase(ADDRESS)).isEqualTo(1);

        assertThat(surveys.find(ADDRESS)).isEmpty();
        assertThat(surveys.find("other@example.org")).hasSize(1);
        assertThat(number("platform.survey_sheet")).isEqualTo(2);
    }

    @Test
    void after_the_consultation_all_go_and_the_sheets_stay() {
        RetainedParticipants all = new RetainedParticipants(sql, participants);
        assertThat(all.look(CASE)).isEqualTo(new RetainedSample(2, List.of("Umfrage zum Rad")));

        assertThat(all.dispose(CASE)).isEqualTo(2);

        assertThat(all.look(CASE).number()).isZero();
        assertThat(number("platform.survey_sheet")).isEqualTo(2);
    }

    private void tookPart(String email) {
        sql.update(
                "insert into platform.survey_participant (survey_id, kind, hash) values (50, 'EMAIL', ?)",
                keys.ofEmail(email).hash());
    }

    private long number(String where) {
        return sql.first("select count(*) as n from " + where, row -> row.number("n"))
                .orElseThrow();
    }
}
