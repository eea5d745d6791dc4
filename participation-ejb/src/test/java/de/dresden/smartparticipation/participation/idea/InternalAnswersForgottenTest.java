package de.dresden.smartparticipation.participation.idea;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.participation.TestConsultation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only staff was told goes when the consultation's time is over; what everybody reads stays. */
class InternalAnswersForgottenTest {

    @Test
    void only_internal_answers_go(@TempDir Path directory) {
        FullContribution kept = new FullContribution(directory);
        RetainedInternalAnswers internal = new RetainedInternalAnswers(kept.sql());
        assertThat(internal.look(TestConsultation.ID).number()).isEqualTo(1);

        assertThat(internal.dispose(TestConsultation.ID)).isEqualTo(1);

        assertThat(internal.look(TestConsultation.ID).number()).isZero();
        assertThat(kept.sql().list("select value from participation.idea_answer", row -> row.text("value")))
                .containsExactly("oft");
        assertThat(kept.sql().list("select kind from participation.earlier_part", row -> row.text("kind")))
                .containsExactly("PLACE");
    }
}
