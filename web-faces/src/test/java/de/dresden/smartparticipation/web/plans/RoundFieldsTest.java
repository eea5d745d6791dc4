package de.dresden.smartparticipation.web.plans;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.participation.plan.RoundKind;
import org.junit.jupiter.api.Test;

class RoundFieldsTest {

    @Test
    void theTickProposedForARepetitionDoesNotGoAlongWithAnotherKind() {
        RoundFields fields = new RoundFields();
        fields.setKind(RoundKind.REPEAT);
        fields.setChangesOnly(true);
        assertThat(fields.data().changesOnly()).isTrue();

        fields.setKind(RoundKind.PUBLICATION);
        assertThat(fields.data().changesOnly()).isFalse();
    }
}
