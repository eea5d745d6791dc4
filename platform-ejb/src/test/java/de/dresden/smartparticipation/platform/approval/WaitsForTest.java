package de.dresden.smartparticipation.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitsForTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Capacity ANNA = new Capacity(1L, null);
    private static final Capacity BERND = new Capacity(2L, null);
    private static final FrozenContent CONTENT = FrozenContent.of(Map.of("price", 12));

    @Test
    void whoLooksIsToldThatAThirdPersonIsMissing() {
        Approval approval = Approval.byTwo();
        approval.enteredBy(ANNA);
        approval.propose(ANNA, NOW, CONTENT);
        assertThat(seen(approval).waitsFor()).isEqualTo(Reason.of("platform.approval.waits-for-two"));

        approval.approve(BERND, NOW, CONTENT);
        assertThat(seen(approval).waitsFor())
                .isEqualTo(Reason.of("platform.approval.waits-for-third", "Person 1", "Person 2"));
    }

    private static ApprovalView seen(Approval approval) {
        return ApprovalView.of(approval, BERND, CONTENT, Optional.empty(), id -> "Person " + id);
    }
}
