package de.dresden.smartparticipation.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import org.junit.jupiter.api.Test;

/** A refusal is told at the field that it is about. */
class RefusedFieldTest {

    private static final String JURY = "projects.call-phase.jury";
    private static final Reason BACKWARDS = Reason.of("projects.call.phase-backwards", Reason.of(JURY), "3.5.", "4.5.");

    @Test
    void aFieldThatStandsOnceIsNamedByTheSentenceAlone() {
        assertThat(RefusedField.names(
                        " projects.call.title-length  projects.call.x ", Reason.of("projects.call.x"), false))
                .isTrue();
        assertThat(RefusedField.names("projects.call.title-length", Reason.of("projects.call.title"), false))
                .isFalse();
    }

    @Test
    void ofFieldsThatRepeatTheOneIsNamedWhoseWordTheSentenceHas() {
        assertThat(RefusedField.names("projects.call.phase-backwards@" + JURY, BACKWARDS, true))
                .isTrue();
        assertThat(RefusedField.names("projects.call.phase-backwards@projects.call-phase.vote", BACKWARDS, true))
                .isFalse();
        assertThat(RefusedField.names("projects.call.phase-backwards", BACKWARDS, true))
                .as("it would be all of them")
                .isFalse();
    }
}
