package de.dresden.smartparticipation.platform.persondata;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.confirmation.SecretLinks;
import de.dresden.smartparticipation.platform.confirmation.TestLinks;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mail promises that an address that nobody confirms is forgotten after seven days. */
class OldRequestsTest {

    private static final Instant ASKED = Instant.parse("2026-11-16T08:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);

    private final Sql sql = Sql.on(TestDatabase.fresh());
    private final SecretLinks links = TestLinks.on(sql, Clock.fixed(ASKED, ZoneOffset.UTC));
    private final OldRequests requests = new OldRequests(sql);

    @BeforeEach
    void twoAsk() {
        String request = "insert into platform.person_request (id, kind, email, address_hash, language, asked_at,"
                + " identified_at, state, version) values (?, 'ERASURE', ?, 'hash', 'de', ?, ?, ?, 1)";
        sql.update(request, 51, "never@example.org", ASKED, null, "ASKED");
        sql.update(request, 52, "confirmed@example.org", ASKED, ASKED.plusSeconds(60), "OPEN");
    }

    @Test
    void whatIsNotConfirmedWithinSevenDaysLeavesNothing() {
        assertThat(requests.forgetUnconfirmed(ASKED.plus(WEEK).plusSeconds(1)))
                .containsExactly(new Subject("person-request", 51, "DS-51"));

        assertThat(sql.list("select email from platform.person_request", row -> row.text("email")))
                .containsExactly("confirmed@example.org");
    }

    @Test
    void untilThenItCanBeConfirmed() {
        assertThat(requests.forgetUnconfirmed(ASKED.plus(WEEK).minusSeconds(1))).isEmpty();
    }

    @Test
    void anErasureForgetsTheAddressOfEarlierRequestsButNotOfOneThatIsBeingAnswered() {
        sql.update(
                "insert into platform.person_request (id, kind, email, address_hash, language, asked_at, state, done_at,"
                        + " refusal, version) values (53, 'INFORMATION', 'Confirmed@example.org', 'hash', 'de', ?, 'REFUSED', ?, 'No', 1)",
                ASKED,
                ASKED);
        RequestsOfPerson earlier = new RequestsOfPerson(sql, links);
        String key = links.issue(PersonRequest.subject(53), RequestMails.FILE, null);
        assertThat(earlier.find("confirmed@example.org"))
                .extracting(record -> record.subject().reference())
                .containsExactly("DS-53");

        assertThat(earlier.erase("confirmed@example.org")).isEqualTo(1);

        assertThat(links.open(key, RequestMails.FILE))
                .as("nobody fetches a file any more")
                .isEmpty();

        assertThat(sql.list(
                        "select email from platform.person_request where email is not null order by id",
                        row -> row.text("email")))
                .containsExactly("never@example.org", "confirmed@example.org");
        assertThat(earlier.find("confirmed@example.org")).isEmpty();
    }

    @Test
    void theAddressOfARequestThatIsOverGoesAfterHalfAYear() {
        sql.update(
                "insert into platform.person_request (id, kind, email, address_hash, language, asked_at, state, done_at,"
                        + " refusal, version) values (53, 'INFORMATION', 'anna@example.org', 'hash', 'de', ?, 'REFUSED', ?, 'No', 1)",
                ASKED,
                ASKED);

        assertThat(requests.forgetAddresses(ASKED.plus(Duration.ofDays(182)))).isZero();
        assertThat(requests.forgetAddresses(ASKED.plus(Duration.ofDays(183)))).isEqualTo(1);

        assertThat(sql.list("select id from platform.person_request where email is null", row -> row.number("id")))
                .containsExactly(53L);
    }
}
