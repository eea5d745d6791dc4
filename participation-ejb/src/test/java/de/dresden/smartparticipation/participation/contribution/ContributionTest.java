package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.participation.contribution.SomeContribution.FRAME;
import static de.dresden.smartparticipation.participation.contribution.SomeContribution.JANA;
import static de.dresden.smartparticipation.participation.contribution.SomeContribution.MONDAY;
import static de.dresden.smartparticipation.participation.contribution.SomeContribution.TUESDAY;
import static de.dresden.smartparticipation.participation.contribution.SomeContribution.anonymous;
import static de.dresden.smartparticipation.participation.contribution.SomeContribution.distributed;
import static de.dresden.smartparticipation.participation.contribution.SomeContribution.from;
import static de.dresden.smartparticipation.participation.contribution.SomeContribution.keyed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContributionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 17);

    @Test
    void what_comes_in_waits_for_moderation_under_its_own_number() {
        Contribution contribution = anonymous();

        assertThat(contribution.state()).isEqualTo(ContributionState.RECEIVED);
        assertThat(contribution.number()).isEqualTo("B1");
    }

    @Test
    void without_a_number_the_reference_is_the_number() {
        Receipt receipt =
                new Receipt(null, "Titel", "", Sender.UNKNOWN, Channel.PAPER, MONDAY, Place.NOWHERE, null, null);

        assertThat(Contribution.of(receipt, 7, "BE-2026-00002", JANA, TUESDAY).number())
                .isEqualTo("BE-2026-00002");
    }

    @Test
    void nothing_comes_in_tomorrow() {
        Receipt receipt =
                new Receipt(null, "Titel", "", Sender.UNKNOWN, Channel.PAPER, TUESDAY, Place.NOWHERE, null, null);

        refuses(() -> Contribution.of(receipt, 7, "BE-2026-00002", JANA, MONDAY), "received-in-future");
    }

    @Test
    void a_refusal_needs_a_ground_and_leaves_the_state_alone_without_one() {
        Contribution contribution = anonymous();

        refuses(() -> contribution.refuse(JANA, null, "gefällt mir nicht", FRAME), "ground-missing");
        assertThat(contribution.state()).isEqualTo(ContributionState.RECEIVED);
    }

    @Test
    void a_sender_with_an_address_is_told_the_ground_and_then_it_is_final() {
        Contribution contribution = from(new Sender("Anna Muster", "anna@example.org"));

        ContributionChanged event = contribution.refuse(JANA, RefusalGround.OFF_TOPIC, "Es geht um Buslinien.", FRAME);

        assertThat(event.orders()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("anna@example.org");
            assertThat(letter.values().get("grund")).contains("betrifft nicht den Gegenstand");
            assertThat(letter.values())
                    .containsEntry("bemerkung", "Es geht um Buslinien.")
                    .containsEntry("anrede", "Guten Tag Anna Muster")
                    .containsEntry("verfahren", "Radverkehr");
        });
        refuses(() -> contribution.reopen(JANA), "sender-was-told");
    }

    @Test
    void who_sent_it_in_english_is_told_in_english() {
        Contribution contribution = from(new Sender("Anna Muster", "anna@example.org"));

        ContributionChanged event = contribution.refuse(
                JANA, RefusalGround.OFF_TOPIC, null, FRAME.reachedUnder("Your page: …", Locale.ENGLISH));

        assertThat(event.orders()).singleElement().satisfies(letter -> {
            assertThat(letter.language()).isEqualTo(Locale.ENGLISH);
            assertThat(letter.values())
                    .containsEntry("anrede", "Hello Anna Muster")
                    .containsEntry("verfahren", "Cycling")
                    .containsEntry("grund", "The contribution is not about the subject of the consultation.");
            assertThat(letter.values().get("kontakt")).endsWith("Your page: …");
        });
    }

    @Test
    void a_refusal_that_nobody_was_told_of_can_be_taken_back() {
        Contribution contribution = anonymous();
        contribution.refuse(JANA, RefusalGround.SPAM, null, FRAME);

        contribution.reopen(JANA);

        assertThat(contribution.state()).isEqualTo(ContributionState.RECEIVED);
        assertThat(contribution.refusalGround()).isNull();
    }

    @Test
    void a_query_goes_out_and_its_reply_brings_the_contribution_back() {
        Contribution contribution = from(new Sender(null, "anna@example.org"));

        assertThat(contribution.askBack(JANA, "Wo genau?", FRAME).orders()).hasSize(1);
        assertThat(contribution.state()).isEqualTo(ContributionState.QUERIED);
        contribution.answered(JANA, "An der Brücke.");

        assertThat(contribution.state()).isEqualTo(ContributionState.RECEIVED);
        refuses(() -> contribution.askBack(JANA, " ", FRAME), "question-missing");
    }

    @Test
    void only_what_was_accepted_is_distributed() {
        Contribution contribution = anonymous();

        refuses(() -> contribution.assign(JANA, new Assignment(20, null, null), TUESDAY, "R"), "not-now");
        contribution.accept(JANA);
        ContributionChanged event = contribution.assign(JANA, new Assignment(20, 5L, TODAY), TUESDAY, "Radverkehr");

        assertThat(contribution.state()).isEqualTo(ContributionState.DISTRIBUTED);
        assertThat(event.tasks())
                .filteredOn(TaskChange.Open.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(TaskChange.Open.class, task -> {
                    assertThat(task.department()).isEqualTo(20);
                    assertThat(task.person()).isEqualTo(5);
                    assertThat(task.due()).isEqualTo(TODAY);
                });
    }

    @Test
    void while_it_is_answered_the_person_may_change_but_not_the_department() {
        Contribution contribution = distributed();
        contribution.along(ContributionState.IN_DRAFT, "answer-begun", JANA, 9L);

        contribution.assign(JANA, new Assignment(20, 6L, null), TUESDAY, "Radverkehr");
        assertThat(contribution.person()).isEqualTo(6);
        assertThat(contribution.state()).isEqualTo(ContributionState.IN_DRAFT);
        refuses(() -> contribution.assign(JANA, new Assignment(21, null, null), TUESDAY, "R"), "answer-begun");
    }

    @Test
    void what_is_returned_waits_to_be_distributed_again_and_says_why() {
        Contribution contribution = distributed();

        refuses(() -> contribution.returnAsNotResponsible(JANA, ""), "remark-missing");
        contribution.returnAsNotResponsible(JANA, "Das ist ein Bundesweg.");

        assertThat(contribution.state()).isEqualTo(ContributionState.ACCEPTED);
        assertThat(contribution.department()).isNull();
    }

    @Test
    void what_is_published_stays_published_while_a_new_text_goes_round() {
        Contribution contribution = distributed();
        contribution.along(ContributionState.IN_DRAFT, "answer-begun", JANA, 9L);
        contribution.along(ContributionState.TO_APPROVE, "answer-proposed", JANA, 9L);
        contribution.along(ContributionState.APPROVED, "answer-approved", JANA, 9L);
        contribution.along(ContributionState.PUBLISHED, "answer-published", JANA, 9L);

        contribution.along(ContributionState.TO_APPROVE, "answer-proposed", JANA, 9L);

        assertThat(contribution.state()).isEqualTo(ContributionState.PUBLISHED);
        refuses(() -> contribution.along(ContributionState.DISTRIBUTED, "answer-dropped", JANA, null), "not-now");
    }

    @Test
    void a_part_goes_on_where_the_whole_stood() {
        Contribution unmoderated = anonymous();
        Contribution accepted = distributed();

        assertThat(unmoderated
                        .part("Teil", "", "BE-2026-00009", 1, JANA, TUESDAY)
                        .state())
                .isEqualTo(ContributionState.RECEIVED);
        assertThat(accepted.part("Teil", "", "BE-2026-00010", 2, JANA, TUESDAY)).satisfies(part -> {
            assertThat(part.state()).isEqualTo(ContributionState.ACCEPTED);
            assertThat(part.number()).isEqualTo("B1/2");
            assertThat(part.department()).isNull();
        });
        refuses(() -> accepted.split(JANA, List.of("BE-2026-00010")), "parts-missing");
    }

    @Test
    void nothing_merges_into_itself_or_into_what_has_ended() {
        Contribution one = anonymous();
        Contribution ended = keyed(anonymous(), 51);
        ended.refuse(JANA, RefusalGround.SPAM, null, FRAME);

        refuses(() -> one.mergeInto(JANA, one), "merge-target");
        refuses(() -> one.mergeInto(JANA, ended), "merge-target");
        one.mergeInto(JANA, keyed(anonymous(), 52));
        assertThat(one.state()).isEqualTo(ContributionState.MERGED);
    }

    @Test
    void black_words_hide_the_words_outside_and_keep_them_inside() {
        Contribution contribution = anonymous();

        contribution.redact(JANA, new Redaction(Set.of(0)), Redaction.NONE);

        assertThat(contribution.shownTitle()).isEqualTo("█████ fehlt");
        assertThat(contribution.title()).isEqualTo("Radweg fehlt");
    }

    @Test
    void a_deputy_is_told_with_whom_the_deputy_stands_in_for() {
        assertThat(anonymous().accept(new Capacity(1L, 2L)).actingFor()).isEqualTo(2);
    }

    @Test
    void whoever_saw_another_version_is_refused() {
        assertThatThrownBy(() -> anonymous().expect(4)).isInstanceOf(Conflict.class);
    }

    @Test
    void its_sender_corrects_what_was_let_in_and_it_waits_for_moderation_again() {
        Contribution contribution = distributed();
        List<EarlierWording> earlier = new ArrayList<>();

        ContributionChanged event =
                contribution.correct(written("Bank mit Lehne", "Für Ältere."), earlier::add, TUESDAY);

        assertThat(contribution.state()).isEqualTo(ContributionState.RECEIVED);
        assertThat(contribution.department()).isNull();
        assertThat(contribution.title()).isEqualTo("Bank mit Lehne");
        assertThat(earlier).hasSize(1);
        assertThat(event.action()).isEqualTo("contribution.corrected");
        assertThat(event.after().get("changed")).isEqualTo(List.of("title", "text"));
        assertThat(event.before() + "" + event.after())
                .as("the trail keeps no words: they would outlive an erasure")
                .doesNotContain("Radweg", "Lehne", "Ältere");
        assertThat(event.tasks()).anyMatch(TaskChange.Close.class::isInstance);
    }

    @Test
    void its_sender_takes_it_back_and_nothing_is_left_to_do() {
        Contribution contribution = distributed();

        ContributionChanged event = contribution.withdraw();

        assertThat(contribution.state()).isEqualTo(ContributionState.WITHDRAWN);
        assertThat(contribution.state().ended()).isTrue();
        assertThat(contribution.state().passed()).isFalse();
        assertThat(event.tasks()).containsExactly(new TaskChange.CloseAll(contribution.subject()));
        refuses(contribution::withdraw, "not-now");
        refuses(() -> contribution.correct(written("Doch", ""), earlier -> {}, TUESDAY), "not-now");
    }

    @Test
    void while_an_answer_is_in_the_works_its_sender_changes_nothing_but_may_take_it_back() {
        Contribution contribution = distributed();
        contribution.along(ContributionState.IN_DRAFT, "answer-begun", JANA, 5L);

        refuses(() -> contribution.correct(written("Anders", ""), earlier -> {}, TUESDAY), "not-now");
        contribution.withdraw();

        assertThat(contribution.state()).isEqualTo(ContributionState.WITHDRAWN);
        assertThat(contribution.response()).isEqualTo(5L);
    }

    @Test
    void once_the_answer_is_published_it_cannot_be_taken_back() {
        Contribution contribution = distributed();
        contribution.along(ContributionState.IN_DRAFT, "answer-begun", JANA, 5L);
        contribution.along(ContributionState.TO_APPROVE, "answer-proposed", JANA, 5L);
        contribution.along(ContributionState.APPROVED, "answer-approved", JANA, 5L);
        contribution.along(ContributionState.PUBLISHED, "answer-published", JANA, 5L);

        refuses(contribution::withdraw, "not-now");
    }

    @Test
    void its_sender_moves_it_to_another_place_and_topic_and_the_audit_names_the_parts_only() {
        Contribution contribution = anonymous();
        List<EarlierWording> earlier = new ArrayList<>();
        Correction written = new Correction(
                0,
                contribution.title(),
                contribution.text(),
                4L,
                new Place(13.74, 51.06, "13", "Annas Garten"),
                List.of(
                        new EarlierPart(EarlierPartKind.TOPIC, null, "Radwege"),
                        new EarlierPart(EarlierPartKind.PLACE, null, "bei Anna"),
                        new EarlierPart(EarlierPartKind.ANSWER, 7L, "0351 1234"),
                        new EarlierPart(EarlierPartKind.ANSWER, 8L, null)));

        ContributionChanged event = contribution.correct(written, earlier::add, TUESDAY);

        assertThat(contribution.topic()).isEqualTo(4L);
        assertThat(earlier).hasSize(1);
        assertThat(event.before().values()).containsOnlyNulls();
        assertThat(event.after()).isEqualTo(Map.of("changed", List.of("topic", "place", "answer")));
    }

    @Test
    void what_becomes_no_different_is_not_sent_to_moderation_once_more() {
        Contribution contribution = distributed();
        Correction same = written(" " + contribution.title(), contribution.text() + "\n");

        refuses(() -> contribution.correct(same, earlier -> {}, TUESDAY), "nothing-changed");

        assertThat(contribution.state()).isEqualTo(ContributionState.DISTRIBUTED);
    }

    @Test
    void whoever_corrects_what_somebody_changed_meanwhile_is_told() {
        Correction stale = new Correction(4, "Neu", "", 3L, Place.NOWHERE, List.of());

        assertThatThrownBy(() -> anonymous().correct(stale, earlier -> {}, TUESDAY))
                .isInstanceOfSatisfying(Conflict.class, conflict -> assertThat(conflict.about())
                        .as("no clerk is named to a citizen")
                        .isEmpty());
    }

    private static Correction written(String title, String text) {
        return new Correction(0, title, text, 3L, Place.NOWHERE, List.of());
    }

    private static void refuses(Runnable verb, String reason) {
        assertThatThrownBy(verb::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(
                        refused.reason().key())
                .isEqualTo("participation.contribution." + reason));
    }
}
