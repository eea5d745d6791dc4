package de.dresden.smartparticipation.participation.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.text.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final Capacity MANAGER = new Capacity(7L, null);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final CoreData COMPLETE = new CoreData(
            "Radverkehr 2026", "Wo hakt es?", "<p>Worum es geht</p>", 3, "Stelle", "stelle@example.org", null);

    @Test
    void aNewOneIsADraftForTheWholeCity() {
        ConsultationCreated created = draft(COMPLETE).created(MANAGER);

        assertThat(created.action()).isEqualTo("consultation.created");
        assertThat(created.after().get("title")).isEqualTo("Radverkehr 2026");
        assertThat(draft(COMPLETE).state()).isEqualTo(ConsultationState.DRAFT);
    }

    @Test
    void aTitleOfTwoLettersIsRefused() {
        CoreData short2 = COMPLETE.called("Ra");

        assertThat(keys(refusal(() -> draft(short2)))).containsExactly("participation.consultation.title-length");
    }

    @Test
    void publishingNamesEverythingThatIsMissingAtOnce() {
        Consultation empty = draft(new CoreData("Radverkehr", "", "", 3, "", "", ""));

        assertThat(keys(refusal(() -> empty.publish(MANAGER, NOW))))
                .containsExactly(
                        "participation.consultation.no-summary",
                        "participation.consultation.no-description",
                        "participation.consultation.no-contact",
                        "participation.consultation.no-way-to-contact",
                        "participation.consultation.no-topic",
                        "participation.consultation.no-phase",
                        "participation.consultation.no-phase",
                        "participation.consultation.no-phase");
        assertThat(empty.state()).isEqualTo(ConsultationState.DRAFT);
    }

    @Test
    void someStadtteileWithoutAnyIsNoArea() {
        Consultation consultation = ready();
        consultation.setArea(false, Set.of(), MANAGER);

        assertThat(keys(refusal(() -> consultation.publish(MANAGER, NOW))))
                .containsExactly("participation.consultation.no-area");
    }

    @Test
    void aCompleteOneGoesThroughItsLife() {
        Consultation consultation = ready();

        assertThat(consultation.publish(MANAGER, NOW).action()).isEqualTo("consultation.published");
        assertThat(consultation.close(MANAGER, NOW).action()).isEqualTo("consultation.closed");
        assertThat(consultation
                        .evaluate(Map.of("PUBLISHED", 5L, "REFUSED", 1L, "SPLIT", 2L), MANAGER)
                        .action())
                .isEqualTo("consultation.evaluated");
        assertThat(consultation.archive(MANAGER).tasks()).first().isInstanceOf(TaskChange.CloseAll.class);
    }

    @Test
    void evaluationWaitsForEveryContributionAndSaysForWhich() {
        Consultation consultation = ready();
        consultation.publish(MANAGER, NOW);
        consultation.close(MANAGER, NOW);

        Refused refused = refusal(
                () -> consultation.evaluate(Map.of("RECEIVED", 2L, "TO_APPROVE", 1L, "PUBLISHED", 9L), MANAGER));

        assertThat(refused.reasons())
                .containsExactly(
                        Reason.of("participation.consultation.still-received", 2L),
                        Reason.of("participation.consultation.still-to-approve", 1L));
    }

    @Test
    void closingEarlyLeavesThePlannedDaysAsTheyWereAnnounced() {
        Consultation consultation = ready();
        consultation.publish(MANAGER, NOW);
        consultation.close(MANAGER, NOW);

        assertThat(shownPhases(consultation)).startsWith("PARTICIPATION 2026-11-01..2026-12-15");
    }

    @Test
    void goingBackNeedsAReason() {
        Consultation consultation = ready();
        consultation.publish(MANAGER, NOW);
        consultation.close(MANAGER, NOW);

        assertThat(keys(refusal(() -> consultation.reopen(" ", MANAGER))))
                .containsExactly("participation.consultation.reason-missing");
        ConsultationAdvanced reopened = consultation.reopen("Frist verlängert", MANAGER);
        assertThat(reopened.action()).isEqualTo("consultation.reopened");
        assertThat(reopened.after().get("reason")).isEqualTo("Frist verlängert");
        assertThat(consultation.state()).isEqualTo(ConsultationState.PUBLISHED);
    }

    @Test
    void withdrawingStopsAtTheFirstContribution() {
        Consultation consultation = ready();
        consultation.publish(MANAGER, NOW);

        assertThat(keys(refusal(() -> consultation.withdraw("Fehler im Text", 1, MANAGER))))
                .containsExactly("participation.consultation.withdraw-in-use");
        assertThat(consultation.withdraw("Fehler im Text", 0, MANAGER).action()).isEqualTo("consultation.withdrawn");
    }

    @Test
    void whatIsEvaluatedIsNotChangedAnyMore() {
        Consultation consultation = ready();
        consultation.publish(MANAGER, NOW);
        consultation.close(MANAGER, NOW);
        consultation.evaluate(Map.of(), MANAGER);

        assertThatThrownBy(() -> consultation.change(COMPLETE, MANAGER))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(keys(refused))
                        .containsExactly("participation.consultation.not-changeable"));
    }

    @Test
    void aPublishedOneKeepsAllThreePhases() {
        Consultation consultation = ready();
        consultation.publish(MANAGER, NOW);

        assertThat(keys(refusal(() -> consultation.setPhases(phases().subList(0, 2), MANAGER))))
                .containsExactly("participation.consultation.phases-needed");
    }

    @Test
    void anotherDepartmentIsToldInTheAudit() {
        ConsultationChanged changed = draft(COMPLETE)
                .change(
                        new CoreData(
                                COMPLETE.title(),
                                COMPLETE.summary(),
                                COMPLETE.description(),
                                4,
                                COMPLETE.contactName(),
                                COMPLETE.contactEmail(),
                                null),
                        MANAGER);

        assertThat(changed.before()).hasToString("{department=3}");
        assertThat(changed.after()).hasToString("{department=4}");
    }

    @Test
    void itsManagersAlwaysHaveTheNextStepBeforeThem() {
        Consultation consultation = ready();

        assertThat(open(consultation.created(MANAGER).tasks())).containsExactly("consultation.publish 2026-11-01");
        assertThat(open(consultation.publish(MANAGER, NOW).tasks())).containsExactly("consultation.close 2026-12-16");
        assertThat(open(consultation.close(MANAGER, NOW).tasks())).containsExactly("consultation.evaluate 2027-02-28");
        assertThat(open(consultation.evaluate(Map.of(), MANAGER).tasks())).isEmpty();
        assertThat(open(consultation.reopen("Einer fehlt", MANAGER).tasks()))
                .containsExactly("consultation.evaluate 2027-02-28");
    }

    @Test
    void whatIsToBeDoneGoesToTheNewDepartmentWithIt() {
        CoreData moved = new CoreData(
                COMPLETE.title(), COMPLETE.summary(), COMPLETE.description(), 4, COMPLETE.contactName(), null, "0351");

        assertThat(draft(COMPLETE).change(moved, MANAGER).tasks())
                .first()
                .isInstanceOfSatisfying(TaskChange.Move.class, move -> assertThat(move.department())
                        .isEqualTo(4));
        assertThat(draft(COMPLETE)
                        .change(COMPLETE.called("Radverkehr 2027"), MANAGER)
                        .tasks())
                .noneMatch(TaskChange.Move.class::isInstance);
    }

    private static List<String> open(List<TaskChange> tasks) {
        return tasks.stream()
                .filter(TaskChange.Open.class::isInstance)
                .map(task -> task.step() + " " + ((TaskChange.Open) task).due())
                .toList();
    }

    @Test
    void a_copy_has_the_topics_in_both_languages() {
        Consultation original = draft(COMPLETE);
        TopicData topic = new TopicData(new Wording("Radwege", "Cycle paths"), 3);
        original.addTopic(topic, MANAGER);

        assertThat(Consultation.copyOf(original, "BV-2026-002", "Noch eines", MANAGER, NOW)
                        .topics())
                .extracting(Topic::data)
                .containsExactly(topic);
    }

    @Test
    void an_english_name_of_a_topic_is_no_longer_than_a_german_one() {
        TopicData tooLong = new TopicData(new Wording("Radwege", "x".repeat(121)), 3);

        assertThat(keys(refusal(() -> draft(COMPLETE).addTopic(tooLong, MANAGER))))
                .containsExactly("participation.consultation.topic-name-length");
    }

    private static Consultation draft(CoreData data) {
        return new Consultation("BV-2026-001", data, MANAGER, NOW);
    }

    private static Consultation ready() {
        Consultation consultation = draft(COMPLETE);
        consultation.addTopic(new TopicData("Radwege", 3), MANAGER);
        consultation.setPhases(phases(), MANAGER);
        return consultation;
    }

    private static List<PhaseDays> phases() {
        return List.of(
                new PhaseDays(PhaseKind.PARTICIPATION, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 15)),
                new PhaseDays(PhaseKind.EVALUATION, LocalDate.of(2026, 12, 16), LocalDate.of(2027, 2, 28)),
                new PhaseDays(PhaseKind.RESULTS, LocalDate.of(2027, 3, 1), null));
    }

    /** The phases as a further change tells them. */
    private static String shownPhases(Consultation consultation) {
        List<?> before =
                (List<?>) consultation.setPhases(phases(), MANAGER).before().get("phases");
        return before.get(0).toString();
    }

    private static Refused refusal(Runnable command) {
        return catchThrowableOfType(Refused.class, command::run);
    }

    private static List<String> keys(Refused refused) {
        return refused.reasons().stream().map(Reason::key).toList();
    }
}
