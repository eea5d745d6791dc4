package de.dresden.smartparticipation.rewards.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.testing.Ids;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemberAccountTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Capacity CLERK = new Capacity(1L, null);

    private final MemberAccount member = Ids.give(new MemberAccount("KM-7F3K-9QRA", "n".repeat(43), "1.4", NOW), 7);

    @Test
    void aClerkBlocksWithAReasonAndTakesItBackWithOne() {
        assertThatThrownBy(() -> member.block(" ", CLERK, NOW)).isInstanceOf(Refused.class);
        assertThat(member.block("Many at once", CLERK, NOW).after().toString()).contains("Many at once");
        assertThatThrownBy(() -> member.block("Again", CLERK, NOW)).isInstanceOf(Refused.class);

        assertThat(member.unblock("A school", CLERK).before().toString()).contains("Many at once");
        assertThat(member.state()).isEqualTo(MemberState.ACTIVE);
        assertThatThrownBy(() -> member.unblock("Again", CLERK)).isInstanceOf(Refused.class);
    }

    @Test
    void whoLeavesIsForgottenAndTheHistoryKeepsTheNumber() {
        assertThat(member.leave(NOW).subject().id()).isEqualTo(7);

        assertThat(member.reference()).isNull();
        assertThatThrownBy(() -> member.leave(NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> member.block("Late", CLERK, NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void theLastDeviceStaysForWithoutItNobodyGetsAtTheTaler() {
        assertThat(member.deviceRemoved(1).after().toString()).contains("1");
        assertThatThrownBy(() -> member.deviceRemoved(0)).hasMessageContaining("rewards.member.last-device");
    }

    @Test
    void whatHappenedTellsNothingOfTheNetwork() {
        assertThat(member.opened().after().toString()).doesNotContain("nnn");
    }

    @Test
    void pseudonymsDifferAndCanBeReadAloud() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String next = Pseudonym.next();
            assertThat(next).matches("KM-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
            seen.add(next);
        }
        assertThat(seen).hasSize(1_000);
    }
}
