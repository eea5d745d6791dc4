package de.dresden.smartparticipation.projects.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.business.Finding;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What keeps an application from being eligible, and which answers to the list are taken. */
class ReadyForEligibleTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 20);

    @Test
    void whatIsKnownToBeMissingIsInTheWayAndWhatIsOddIsNot() {
        List<Finding> facts = List.of(
                new Finding(Finding.Weight.MISSING, Reason.of("projects.tandem-check.kkw-few", 0, 1, "–")),
                new Finding(Finding.Weight.ODD, Reason.of("projects.tandem-check.no-tandem")));
        assertThat(keys(ReadyForEligible.missing(List.of(), facts, List.of())))
                .containsExactly("projects.tandem-check.kkw-few");
    }

    @Test
    void everyMandatoryItemHasToBeMetAndTheOthersNot() {
        List<ItemRow> items = List.of(
                item(1, true, ItemResult.MET), item(2, true, ItemResult.OPEN), item(3, false, ItemResult.NOT_MET));
        assertThat(keys(ReadyForEligible.missing(items, List.of(), List.of())))
                .containsExactly("projects.eligibility.item-open");
        assertThat(keys(ReadyForEligible.missing(List.of(item(2, true, ItemResult.NOT_MET)), List.of(), List.of())))
                .containsExactly("projects.eligibility.item-not-met");
    }

    @Test
    void anOpenViewHindersAndOneThatIsGivenOrClosedDoesNot() {
        List<ViewRow> views = List.of(
                view(ViewState.REQUESTED, false),
                view(ViewState.REQUESTED, true),
                view(ViewState.GIVEN, false),
                view(ViewState.CLOSED, false));
        assertThat(keys(ReadyForEligible.missing(List.of(), List.of(), views)))
                .containsExactly("projects.eligibility.view-waits", "projects.eligibility.view-overdue");
        assertThat(ViewCount.of(views)).isEqualTo(new ViewCount(1, 4, 2, 1));
    }

    @Test
    void onlyWhatChangedIsKept() {
        List<ItemRow> items = List.of(item(1, true, ItemResult.MET), item(2, true, ItemResult.OPEN));
        GivenAnswers given = GivenAnswers.of(
                items,
                List.of(new ItemAnswer(1, ItemResult.MET, null), new ItemAnswer(2, ItemResult.NOT_MET, " fehlt ")));
        assertThat(given.changed()).containsExactly(new ItemAnswer(2, ItemResult.NOT_MET, "fehlt"));
        assertThat(given.after()).containsEntry("Punkt 2", "NOT_MET: fehlt");
    }

    @Test
    void notMetWithoutARemarkAnotherCallsItemAndALongRemarkAreRefused() {
        List<ItemRow> items = List.of(item(1, true, ItemResult.OPEN));
        assertRefused(items, new ItemAnswer(1, ItemResult.NOT_MET, " "), "remark-needed");
        assertRefused(items, new ItemAnswer(9, ItemResult.MET, ""), "other-item");
        assertRefused(items, new ItemAnswer(1, ItemResult.MET, "x".repeat(1_001)), "remark");
    }

    private static void assertRefused(List<ItemRow> items, ItemAnswer answer, String why) {
        assertThatThrownBy(() -> GivenAnswers.of(items, List.of(answer)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo("projects.eligibility." + why));
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream().map(Reason::key).toList();
    }

    private static ItemRow item(long id, boolean mandatory, ItemResult result) {
        return new ItemRow(id, Wording.of("Punkt " + id), mandatory, result, "", null, null);
    }

    private static ViewRow view(ViewState state, boolean overdue) {
        return new ViewRow(
                new ViewKey(1, 1),
                8,
                "Umweltamt",
                "",
                DUE,
                state,
                overdue,
                "Anna",
                Instant.EPOCH,
                null,
                null,
                null,
                null,
                false);
    }
}
