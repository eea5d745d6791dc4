package de.dresden.smartparticipation.projects.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Direction;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.evaluation.core.Aim;
import de.dresden.smartparticipation.projects.evaluation.core.Measured;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The life of a fact sheet. */
class FactSheetTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final Capacity AUTHOR = new Capacity(1L, null);
    private static final Capacity SECOND = new Capacity(2L, null);

    @Test
    void a_second_person_releases_it_and_nobody_else() {
        FactSheet sheet = FactSheet.begun(1, facts("Beete"), AUTHOR, NOW);
        assertThat(sheet.visible()).isFalse();
        sheet.propose(AUTHOR, NOW);
        assertThat(sheet.state()).isEqualTo(FactSheetState.PROPOSED);
        assertRefused("platform.approval.", () -> sheet.approve(AUTHOR, NOW));
        sheet.approve(SECOND, NOW);
        assertThat(sheet.state()).isEqualTo(FactSheetState.PUBLISHED);
        assertThat(sheet.visible()).isTrue();
    }

    @Test
    void a_change_is_the_next_version_and_the_released_one_stays_shown_until_then() {
        FactSheet sheet = published();
        sheet.write(facts("Hochbeete"), AUTHOR, NOW);
        assertThat(sheet.inForce().orElseThrow().data().title().german()).isEqualTo("Beete");
        assertThat(sheet.shown().data().title().german()).isEqualTo("Hochbeete");
        assertRefused("nothing-open", () -> published().takeBack(AUTHOR));
        sheet.propose(AUTHOR, NOW);
        assertRefused("waits-for-release", () -> sheet.write(facts("Kübel"), AUTHOR, NOW));
        sheet.giveBack("Bitte kürzer.", SECOND, NOW);
        assertThat(sheet.state()).isEqualTo(FactSheetState.RETURNED);
        sheet.discard(NOW);
        assertThat(sheet.state()).isEqualTo(FactSheetState.PUBLISHED);
        sheet.write(facts("Kübel"), AUTHOR, NOW);
        assertThat(sheet.shown().number()).isEqualTo(3);
    }

    @Test
    void what_was_withdrawn_is_shown_again_only_once_it_is_released_again() {
        FactSheet sheet = published();
        sheet.withdraw("Ein Bild zeigt Personen.", NOW);
        assertThat(sheet.state()).isEqualTo(FactSheetState.WITHDRAWN);
        assertThat(sheet.visible()).isFalse();
        assertRefused("not-shown", () -> sheet.withdraw("Noch einmal.", NOW));
        sheet.write(facts("Beete"), AUTHOR, NOW);
        sheet.propose(AUTHOR, NOW);
        sheet.approve(SECOND, NOW);
        assertThat(sheet.visible()).isTrue();
    }

    @Test
    void nothing_is_proposed_that_is_incomplete_or_unchanged() {
        FactSheetData bare = FileFacts.data("Beete", "", List.of(), List.of(), List.of(), null, null, List.of());
        FactSheet incomplete = FactSheet.begun(1, new Facts(bare, null, List.of()), AUTHOR, NOW);
        assertThatThrownBy(() -> incomplete.propose(AUTHOR, NOW))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reasons())
                        .extracting(reason -> reason.key())
                        .containsExactly(
                                "projects.fact-sheet.goal-missing",
                                "projects.fact-sheet.areas-missing",
                                "projects.fact-sheet.goals-missing"));
        FactSheet sheet = published();
        sheet.write(facts("Beete"), AUTHOR, NOW);
        assertRefused("nothing-changed", () -> sheet.propose(AUTHOR, NOW));
    }

    @Test
    void pictures_go_on_to_the_next_version() {
        FactSheet sheet = FactSheet.begun(1, facts("Beete"), AUTHOR, NOW);
        SheetPicture picture = new SheetPicture(5, Wording.of("Drei Hochbeete"), "Stadtgärten e. V.");
        sheet.show(List.of(picture), facts("Beete"), AUTHOR, NOW);
        sheet.propose(AUTHOR, NOW);
        sheet.approve(SECOND, NOW);
        sheet.write(facts("Hochbeete"), AUTHOR, NOW);
        assertThat(sheet.shown().pictures()).containsExactly(picture);
        assertThat(sheet.shown().view().indicators().get(0).attainment().basisPoints())
                .isEqualTo(2_500);
        assertThat(sheet.shown().view().moneyCents()).isEqualTo(50_000_00L);
    }

    private static FactSheet published() {
        FactSheet sheet = FactSheet.begun(1, facts("Beete"), AUTHOR, NOW);
        sheet.propose(AUTHOR, NOW);
        sheet.approve(SECOND, NOW);
        return sheet;
    }

    private static Facts facts(String title) {
        LocalDate begin = LocalDate.of(2026, 1, 1);
        SheetIndicator indicator = new SheetIndicator(
                9,
                "Beete",
                "Beds",
                "Stück",
                "",
                new Aim(Direction.MORE, BigDecimal.ZERO, begin, new BigDecimal("40"), begin.plusYears(1)),
                new Measured(begin.plusDays(90), null, BigDecimal.TEN, null));
        FactSheetData data = new FactSheetData(
                Wording.of(title),
                Wording.of("Mehr Beete."),
                Wording.NONE,
                List.of("Stadtgärten e. V."),
                true,
                Set.of("07"),
                Set.of(Goal.ZERO_HUNGER),
                13.77,
                51.05,
                List.of(9L));
        return new Facts(data, 50_000_00L, List.of(indicator));
    }

    private static void assertRefused(String part, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.reasons().get(0).key())
                .contains(part));
    }
}
