package de.dresden.smartparticipation.participation.idea;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copied consultation asks the same, in both languages. */
class IdeaCopyingTest {

    private static final long COPY = 2;

    @Test
    void what_a_field_is_called_in_english_goes_along(@TempDir Path directory) {
        Sql sql = new FullContribution(directory).sql();
        sql.update(
                "update participation.idea_field set kind = 'SINGLE', label_english = 'How often',"
                        + " hint_english = 'In a week', options = ? where id = 2",
                "o1\tselten\trarely\no2\toft");
        sql.update("insert into participation.consultation select c2.* from participation.consultation c,"
                + " jsonb_populate_record(c, '{\"id\": 2, \"reference\": \"BV-2026-002\"}') c2 where c.id = 1");
        sql.update("insert into participation.module (id, consultation_id, kind, title, position, version)"
                + " values (2, 2, 'IDEAS', 'Ideen', 0, 0)");

        new IdeaCopying(sql).copy(1, COPY, Capacity.NOBODY);

        List<IdeaFieldView> fields = sql.list(
                "select * from participation.idea_field where module_id = ? and kind = 'SINGLE'",
                IdeaForms::field,
                COPY);
        assertThat(fields).singleElement().satisfies(field -> {
            assertThat(field.label().in(Locale.ENGLISH)).isEqualTo("How often");
            assertThat(field.hint().in(Locale.ENGLISH)).isEqualTo("In a week");
            assertThat(AnswerForm.shown(field, "o1\no2", Locale.ENGLISH)).isEqualTo("rarely; oft");
        });
    }
}
