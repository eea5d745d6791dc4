package de.dresden.smartparticipation.participation.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import de.dresden.smartparticipation.platform.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendingLimitsTest {

    private static final String SCHOOL = "192.0.2.1";
    private static final int PUPILS = 30;

    @TempDir
    private Path keys;

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-16T08:00:00Z"));
    private SendingLimits limits;

    @BeforeEach
    void begin() {
        limits = new SendingLimits(new RateLimits(Sql.on(TestDatabase.fresh()), Keys.in(keys), clock));
    }

    @Test
    void a_class_behind_one_address_writes_supports_comments_and_follows() {
        for (String what : new String[] {"contribution", "support", "comment", "follow"}) {
            for (int pupil = 0; pupil < PUPILS; pupil++) {
                limits.take(what, SCHOOL);
                limits.take(what, SCHOOL);
            }
            assertThatThrownBy(() -> limits.take(what, SCHOOL))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(Texts.german().text(refused))
                                    .contains("mehr als 60", "in 10 Minuten"));
        }
    }

    @Test
    void after_ten_minutes_it_goes_on_and_others_never_waited() {
        for (int sent = 0; sent < SendingLimits.MOST; sent++) {
            limits.take("support", SCHOOL);
        }
        limits.take("support", "192.0.2.2");
        clock.forward(SendingLimits.WITHIN);
        limits.take("support", SCHOOL);
    }
}
