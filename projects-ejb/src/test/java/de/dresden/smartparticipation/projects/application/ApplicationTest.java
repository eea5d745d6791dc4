package de.dresden.smartparticipation.projects.application;

import static de.dresden.smartparticipation.projects.application.ApplicationSamples.NOW;
import static de.dresden.smartparticipation.projects.application.ApplicationSamples.RULES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final Capacity CLERK = new Capacity(1L, null);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void aDraftTakesAPlanThatDoesNotAddUpButIsNotHandedInWithIt() {
        Application draft = ApplicationSamples.draft();
        draft.write(ApplicationSamples.money(0, 0, 1), RULES);
        assertThatThrownBy(() -> draft.send(RULES, NOW)).isInstanceOf(Refused.class);
        assertThat(draft.writable()).isTrue();
    }

    @Test
    void itCountsFromTheMomentItIsHandedInAlsoWhereTheAddressIsConfirmedLater() {
        Application draft = ApplicationSamples.draft();
        assertThat(draft.send(RULES, NOW).action()).isEqualTo("application.sent");
        assertThat(draft.state()).isEqualTo(ApplicationState.DRAFT);
        refused("stays", () -> draft.write(ApplicationSamples.proposal(), RULES));
        draft.confirm(NOW.plusSeconds(90_000));
        assertThat(draft.state()).isEqualTo(ApplicationState.SUBMITTED);
        assertThat(draft.sentAt()).isEqualTo(NOW);
        assertThat(draft.confirm(NOW)).isEmpty();
    }

    @Test
    void sentTwiceIsRefused() {
        Application application = ApplicationSamples.submitted();
        refused("sent-already", () -> application.send(RULES, NOW));
    }

    @Test
    void whatWasHandedInIsCorrectedOnlyWhileAQuestionIsOpenAndStillHasToAddUp() {
        Application application = ApplicationSamples.submitted();
        application.check(CLERK, NOW);
        refused("stays", () -> application.write(ApplicationSamples.money(60_000, 0, 240_000), RULES));
        application.ask("Warum?", TODAY.plusDays(14), TODAY, CLERK, NOW);
        refused("financing-short", () -> application.write(ApplicationSamples.money(1, 0, 240_000), RULES));
        ApplicationChanged corrected = application.write(ApplicationSamples.money(60_000, 0, 240_000), RULES);
        assertThat(corrected.before().toString()).isEqualTo("{own=50000, third=10000}");
        assertThat(corrected.after().toString()).isEqualTo("{own=60000, step=MONEY, third=0}");
        application.answer("Darum.", NOW);
        assertThat(application.state()).isEqualTo(ApplicationState.IN_CHECK);
        refused("stays", () -> application.write(ApplicationSamples.money(50_000, 10_000, 240_000), RULES));
    }

    @Test
    void anotherAddressHasToBeConfirmedAnewAndStaysOnceHandedIn() {
        Application draft = ApplicationSamples.draft();
        draft.confirm(NOW);
        Applicant other = new Applicant(null, null, "Ina Roth", "neu@verein.example", null, null, null, null);
        draft.write(other, RULES);
        assertThat(draft.confirmed()).isFalse();
    }

    @Test
    void nobodySkipsTheCheck() {
        Application application = ApplicationSamples.submitted();
        refused("no-way", () -> application.move(ApplicationState.SELECTED, "selected", null, CLERK, NOW));
        refused("query-until", () -> {
            application.check(CLERK, NOW);
            application.ask("Warum?", TODAY, TODAY, CLERK, NOW);
        });
    }

    private static void refused(String why, Runnable command) {
        assertThatThrownBy(command::run).isInstanceOfSatisfying(Refused.class, refusal -> assertThat(
                        refusal.reason().key())
                .isEqualTo("projects.application." + why));
    }
}
