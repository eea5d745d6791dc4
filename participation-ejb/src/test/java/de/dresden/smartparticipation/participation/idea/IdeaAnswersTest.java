package de.dresden.smartparticipation.participation.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.platform.persistence.Sql;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdeaAnswersTest {

    @Test
    void who_reads_english_reads_what_was_asked_in_english_where_that_was_written(@TempDir Path directory) {
        Sql sql = new FullContribution(directory).sql();
        sql.update("update participation.idea_field set label_english = 'How often' where id = 2");

        assertThat(new IdeaAnswers(sql).of(FullContribution.SUBJECT.id(), true, Locale.ENGLISH))
                .extracting(IdeaAnswer::label, IdeaAnswer::language, IdeaAnswer::shown)
                .containsExactly(tuple("Telefon", "de", "0351 1234"), tuple("How often", "en", "oft"));
    }
}
