package de.dresden.smartparticipation.platform.publictext;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.testing.TestPeople;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** An address is kept for the answer only. */
class FeedbackForgottenTest {

    private static final Instant DONE = Instant.parse("2026-05-01T08:00:00Z");

    @Test
    void theAddressGoesFromWhatWasAnsweredAndStaysWhileItIsOpen() {
        DataSource database = TestDatabase.fresh();
        Sql sql = Sql.on(database);
        TestPeople.in(database).department(10, "STA").staff(1, "jana");
        String feedback =
                "insert into platform.page_feedback (id, text, email, language, received_at, done_at, done_by, version)"
                        + " values (?, 'Zu klein', ?, 'de', ?, ?, ?, 0)";
        sql.update(feedback, 1L, "anna@example.org", DONE, DONE, 1L);
        sql.update(feedback, 2L, "bo@example.org", DONE, null, null);
        FeedbackRegister register = new FeedbackRegister(sql);

        assertThat(register.forgetAddresses(DONE)).isZero();
        assertThat(register.forgetAddresses(DONE.plusSeconds(1))).isEqualTo(1);

        assertThat(sql.list(
                        "select email from platform.page_feedback where email is not null", row -> row.text("email")))
                .containsExactly("bo@example.org");
    }
}
