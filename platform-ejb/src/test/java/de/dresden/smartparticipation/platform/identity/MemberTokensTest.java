package de.dresden.smartparticipation.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.testing.MovingClock;
import de.dresden.smartparticipation.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberTokensTest {

    private static final String MEMBER = "KM-7F3K-9QRA";

    private final MovingClock clock = new MovingClock(Instant.parse("2026-11-26T08:00:00Z"));
    private MemberTokens tokens;
    private ActorDirectory directory;

    @BeforeEach
    void noTokens() {
        Sql sql = Sql.on(TestDatabase.fresh());
        tokens = new MemberTokens(sql, clock);
        directory = new ActorDirectory(sql, clock);
    }

    @Test
    void aTokenIsItsMembersUntilItEnds() {
        String token = issue(1, Duration.ofDays(30));

        assertThat(TokenSecret.looksLikeAMembers(token)).isTrue();
        assertThat(TokenSecret.looksLikeOne(token)).isFalse();
        assertThat(caller(token)).get().satisfies(caller -> {
            assertThat(caller.actor()).isEqualTo(new Member(MEMBER));
            assertThat(caller.isMember()).isTrue();
            assertThat(caller.roles()).isEmpty();
            assertThat(Member.called(caller.login())).contains(new Member(MEMBER));
        });
        clock.forward(Duration.ofDays(30));
        assertThat(caller(token)).isEmpty();
    }

    @Test
    void aNewTokenOfADeviceTakesThePlaceOfTheOld() {
        String old = issue(1, Duration.ofDays(1));
        String other = issue(2, Duration.ofDays(1));
        String young = issue(1, Duration.ofDays(1));

        assertThat(caller(old)).isEmpty();
        assertThat(caller(young)).isPresent();
        assertThat(caller(other)).isPresent();
    }

    @Test
    void revokedIsRevokedAtOnce() {
        String one = issue(1, Duration.ofDays(1));
        String two = issue(2, Duration.ofDays(1));
        tokens.revokeDevice(1);
        assertThat(caller(one)).isEmpty();
        assertThat(caller(two)).isPresent();

        tokens.revoke(MEMBER);
        assertThat(caller(two)).isEmpty();
    }

    @Test
    void noLoginIsMistakenForAMember() {
        assertThat(Member.called("anna.albrecht")).isEmpty();
        assertThat(AccountRule.check(NewAccount.of("member:km", AccountKind.STAFF, "Name", null, Set.of(), Set.of())))
                .extracting(Reason::key)
                .contains("platform.account.login-form");
    }

    private String issue(long device, Duration life) {
        return tokens.issue(MEMBER, device, clock.instant().plus(life));
    }

    private Optional<Caller> caller(String token) {
        return directory.byMemberToken(Sha256.hex(token));
    }
}
