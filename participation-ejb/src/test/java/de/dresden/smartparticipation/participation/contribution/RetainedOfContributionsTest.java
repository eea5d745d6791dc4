package de.dresden.smartparticipation.participation.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.FullContribution;
import de.dresden.smartparticipation.participation.TestConsultation;
import de.dresden.smartparticipation.platform.retention.RetainedKind;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and earlier wordings go when the consultation's time is over; the contribution stays. */
class RetainedOfContributionsTest {

    private static final long OTHER = 2;

    private FullContribution kept;

    @BeforeEach
    void oneSent(@TempDir Path directory) {
        kept = new FullContribution(directory);
    }

    @Test
    void attachments_go_through_the_file_store() {
        goes(new RetainedAttachments(kept.sql(), kept.files()));

        assertThat(kept.files().of(FullContribution.SUBJECT)).isEmpty();
    }

    @Test
    void earlier_wordings_go() {
        goes(new RetainedWordings(kept.sql()));

        assertThat(kept.number("participation.earlier_wording")).isZero();
    }

    private void goes(RetainedKind kind) {
        assertThat(kind.dispose(OTHER)).isZero();
        assertThat(kind.look(TestConsultation.ID).number()).isEqualTo(1);
        assertThat(kind.look(TestConsultation.ID).examples()).containsExactly("BE-2026-00001");

        assertThat(kind.dispose(TestConsultation.ID)).isEqualTo(1);

        assertThat(kind.look(TestConsultation.ID).number()).isZero();
        assertThat(kind.dispose(TestConsultation.ID)).isZero();
        assertThat(kept.number("participation.contribution where text = 'Eine Bank fehlt'"))
                .isEqualTo(1);
    }
}
