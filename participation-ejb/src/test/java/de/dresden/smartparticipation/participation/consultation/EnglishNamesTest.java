package de.dresden.smartparticipation.participation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.text.Wording;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a consultation and its topics are called in English is read with them; where nothing was written, nothing is there. */
class EnglishNamesTest {

    private static final String TOPIC =
            "insert into participation.topic (id, consultation_id, name, name_english, department_id, position, version)";

    private Sql sql;
    private ConsultationDirectory directory;

    @BeforeEach
    void aConsultationWithTwoTopics() {
        DataSource database = TestConsultation.with(
                TOPIC + " values (1, 1, 'Radwege', 'Cycle paths', 10, 0, 0), (2, 1, 'Bäume', '', 10, 1, 0)");
        sql = Sql.on(database);
        directory = new ConsultationDirectory(sql, FullContribution.CLOCK);
    }

    @Test
    void the_title_is_the_one_of_its_english_wording() {
        assertThat(directory.of(TestConsultation.ID).name()).isEqualTo(new Wording("Rad", ""));

        sql.update(
                "insert into participation.wording (id, consultation_id, kind, title, summary, body, changed_at, version)"
                        + " values (1, 1, 'ENGLISH', 'Cycling', 'What it is about', 'All of it', '2026-11-01', 0)");

        assertThat(directory.of(TestConsultation.ID).name()).isEqualTo(new Wording("Rad", "Cycling"));
        assertThat(directory.of("BV-2026-001").title()).isEqualTo("Rad");
    }

    @Test
    void topics_have_both_names_in_their_order() {
        assertThat(directory.topics(TestConsultation.ID))
                .extracting(TopicHead::name)
                .containsExactly(new Wording("Radwege", "Cycle paths"), new Wording("Bäume", ""));
    }

    @Test
    void two_topics_of_a_consultation_never_read_alike_in_english() {
        assertThatThrownBy(() -> sql.update(TOPIC + " values (3, 1, 'Wege', 'cycle PATHS', 10, 2, 0)"))
                .hasStackTraceContaining("topic_name_english_unique");
        assertThat(sql.update(TOPIC + " values (4, 1, 'Wasser', '', 10, 3, 0)")).isEqualTo(1);
    }
}
