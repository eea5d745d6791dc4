package de.dresden.smartparticipation.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StoredReasonTest {

    @Test
    void a_reason_reads_back_with_the_kinds_of_its_arguments() {
        Reason reason = Reason.of(
                "platform.jobs.sentence",
                "Größe „x“\n",
                42L,
                1.5,
                LocalDate.of(2026, 11, 2),
                Instant.parse("2026-11-02T08:00:00Z"),
                new Wording("Umfrage", "Survey"),
                Reason.of("platform.files.empty", "a.csv"));
        assertThat(StoredReason.read(StoredReason.text(reason))).isEqualTo(reason);
    }

    @Test
    void what_the_database_cannot_hold_is_left_out() {
        assertThat(StoredReason.text(Reason.of("platform.jobs.sentence", "a\u0000b")))
                .doesNotContain("\\u0000");
    }
}
