package de.dresden.smartparticipation.platform.persondata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.dresden.smartparticipation.platform.approval.FrozenContent;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.testing.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PersonRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-16T08:00:00Z");
    private static final Capacity JANA = new Capacity(1L, null);
    private static final Capacity OMAR = new Capacity(2L, null);
    private static final FrozenContent FOUND = FrozenContent.of(Map.of("kind", "ERASURE", "mails", "3"));
    private static final FrozenContent MORE = FrozenContent.of(Map.of("kind", "ERASURE", "mails", "4"));

    @Test
    void nothingIsDoneBeforeTheAddressIsConfirmed() {
        PersonRequest request = asked();
        assertThat(request.asked().tasks()).isEmpty();
        refuses(() -> request.propose(FOUND, 3, JANA, NOW), "other-state");
    }

    @Test
    void aConfirmedRequestIsATaskWithAMonthsTime() {
        RequestChanged told = asked().confirmed(NOW);
        assertThat(told.tasks()).singleElement().isInstanceOfSatisfying(TaskChange.Open.class, task -> {
            assertThat(task.due()).isEqualTo(LocalDate.of(2026, 12, 16));
            assertThat(task.step()).isEqualTo("person-request.examine");
        });
    }

    @Test
    void whoeverProposesCannotApprove() {
        PersonRequest request = confirmed();
        request.propose(FOUND, 3, JANA, NOW);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> request.approve(FOUND, 3, JANA, NOW));
        request.approve(FOUND, 3, OMAR, NOW);
        assertThat(request.state()).isEqualTo(RequestState.DONE);
    }

    @Test
    void whoeverEnteredItFromPaperCannotApproveEither() {
        PersonRequest request = asked();
        request.entered("Personalausweis vorgelegt", OMAR, NOW);
        request.propose(FOUND, 3, JANA, NOW);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> request.approve(FOUND, 3, OMAR, NOW));
    }

    @Test
    void whatWasFoundMeanwhileHasToBeProposedAnew() {
        PersonRequest request = confirmed();
        request.propose(FOUND, 3, JANA, NOW);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> request.approve(MORE, 4, OMAR, NOW));
        request.giveBack("Eine Nachricht ist dazugekommen", OMAR, NOW);
        request.propose(MORE, 4, JANA, NOW);
        request.approve(MORE, 4, OMAR, NOW);
        assertThat(request.row().records()).isEqualTo(4);
    }

    @Test
    void aRefusalNeedsAReasonAndIsFinal() {
        PersonRequest request = confirmed();
        refuses(() -> request.refuse(" ", NOW), "refusal-missing");
        request.refuse("Die Unterlagen gehören zu einem Bauleitplan.", NOW);
        refuses(() -> request.refuse("noch einmal", NOW), "over");
        refuses(() -> request.propose(FOUND, 3, JANA, NOW), "other-state");
    }

    private static PersonRequest asked() {
        return Ids.give(new PersonRequest(RequestKind.ERASURE, "erika@example.org", "hash", Locale.GERMAN, NOW), 51);
    }

    private static PersonRequest confirmed() {
        PersonRequest request = asked();
        request.confirmed(NOW);
        return request;
    }

    private static void refuses(ThrowingCallable doing, String why) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(doing)
                .satisfies(refused -> assertThat(refused.reason().key()).isEqualTo("platform.person-request." + why));
    }
}
