package de.dresden.smartparticipation.platform.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecretLinksTest {

    private static final Subject CASE = new Subject("contribution", 50, "BE-2026-00001");
    private static final String PURPOSE = "participation.contribution";

    private final Sql sql = Sql.on(TestDatabase.fresh());
    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-16T08:00:00Z"));
    private final SecretLinks links = new SecretLinks(sql, clock);

    @Test
    void aLinkOpensWhatItWasMadeForAsOftenAsItsHolderLikes() {
        String token = links.issue(CASE, PURPOSE, null);
        assertThat(links.open(token, PURPOSE))
                .get()
                .extracting(LinkedSubject::subject)
                .isEqualTo(CASE);
        clock.forward(Duration.ofDays(400));
        assertThat(links.open(token, PURPOSE)).isPresent();
    }

    @Test
    void itOpensNothingElse() {
        String token = links.issue(CASE, PURPOSE, null);
        assertThat(links.open(token, "participation.follow")).isEmpty();
        assertThat(links.open(token + "x", PURPOSE)).isEmpty();
        assertThat(links.open("", PURPOSE)).isEmpty();
        assertThat(links.open(null, PURPOSE)).isEmpty();
    }

    @Test
    void itEndsAtItsTimeOrWhenItIsRevoked() {
        String short1 = links.issue(CASE, PURPOSE, clock.instant().plus(Duration.ofHours(1)));
        String long1 = links.issue(CASE, PURPOSE, null);
        clock.forward(Duration.ofHours(1));
        assertThat(links.open(short1, PURPOSE)).isEmpty();
        assertThat(links.open(long1, PURPOSE)).isPresent();
        links.revoke(CASE, PURPOSE);
        assertThat(links.open(long1, PURPOSE)).isEmpty();
    }

    @Test
    void whoReadsTheTableCannotOpenAnything() {
        String token = links.issue(CASE, PURPOSE, null);
        String kept = sql.first("select token_hash from platform.secret_link", row -> row.text("token_hash"))
                .orElseThrow();
        assertThat(kept).doesNotContain(token);
        assertThat(links.open(kept, PURPOSE)).isEmpty();
        assertThat(token).hasSize(43);
    }
}
