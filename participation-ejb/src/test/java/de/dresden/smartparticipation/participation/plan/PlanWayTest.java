package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.participation.plan.StepKind.ANNOUNCEMENT;
import static de.dresden.smartparticipation.participation.plan.StepKind.APPROVAL;
import static de.dresden.smartparticipation.participation.plan.StepKind.DECISION;
import static de.dresden.smartparticipation.participation.plan.StepKind.DRAFT_APPROVED;
import static de.dresden.smartparticipation.participation.plan.StepKind.EARLY;
import static de.dresden.smartparticipation.participation.plan.StepKind.PUBLICATION;
import static de.dresden.smartparticipation.participation.plan.StepKind.RESOLUTION;
import static de.dresden.smartparticipation.participation.plan.StepKind.WEIGHING;
import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanWayTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 9, 1);
    private static final PlanWay REGULAR = new PlanWay(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR);
    private static final PlanWay INNER = new PlanWay(PlanKind.DEVELOPMENT_PLAN, PlanProcedure.INNER_DEVELOPMENT);
    private static final PlanWay LAND_USE = new PlanWay(PlanKind.LAND_USE_PLAN, PlanProcedure.REGULAR);

    @Test
    void theRegularWayHasItsSevenSteps() {
        assertThat(Stream.of(StepKind.values()).filter(REGULAR::needs))
                .containsExactly(RESOLUTION, EARLY, DRAFT_APPROVED, PUBLICATION, WEIGHING, DECISION, ANNOUNCEMENT);
    }

    @Test
    void simplifiedWaysDoWithoutTheEarlyParticipation() {
        assertThat(INNER.needs(EARLY)).isFalse();
        assertThat(INNER.next(taken(RESOLUTION))).contains(DRAFT_APPROVED);
        assertThat(missing(INNER, DRAFT_APPROVED, taken(RESOLUTION))).isEmpty();
        assertThat(missing(INNER, EARLY, taken(RESOLUTION))).isEmpty();
    }

    @Test
    void aLandUsePlanNeedsTheApprovalOfTheHigherAuthority() {
        List<StepTaken> decided = taken(RESOLUTION, EARLY, DRAFT_APPROVED, PUBLICATION, WEIGHING, DECISION);

        assertThat(LAND_USE.next(decided)).contains(APPROVAL);
        assertThat(REGULAR.next(decided)).contains(ANNOUNCEMENT);
        assertThat(texts(missing(LAND_USE, ANNOUNCEMENT, decided)))
                .containsExactly("Vor dem Schritt „Bekanntmachung der Genehmigung, Plan wirksam“ steht „Genehmigung“"
                        + " (§ 6 Abs. 1 BauGB).");
        assertThat(texts(List.of(LAND_USE.name(DECISION), REGULAR.name(DECISION))))
                .containsExactly("Feststellungsbeschluss", "Satzungsbeschluss");
    }

    @Test
    void aLandUsePlanIsNoByLawAndTakesEffectWithTheAnnouncementOfItsApproval() {
        assertThat(paragraphs(PlanKind.LAND_USE_PLAN))
                .containsExactly("§ 2 Abs. 1 Satz 1 BauGB", "§ 6 Abs. 1 BauGB", "§ 6 Abs. 5 BauGB");
        assertThat(paragraphs(PlanKind.DEVELOPMENT_PLAN))
                .containsExactly("§ 10 Abs. 1 BauGB", "§ 10 Abs. 2 BauGB", "§ 10 Abs. 3 BauGB");
        assertThat(texts(List.of(LAND_USE.name(ANNOUNCEMENT), REGULAR.name(ANNOUNCEMENT))))
                .containsExactly("Bekanntmachung der Genehmigung, Plan wirksam", "Bekanntmachung und Inkrafttreten");
    }

    private static List<String> paragraphs(PlanKind plan) {
        return Stream.of(DECISION, APPROVAL, ANNOUNCEMENT)
                .map(step -> step.rule(plan).paragraph())
                .toList();
    }

    @Test
    void aStepWaitsForThoseBeforeIt() {
        assertThat(texts(missing(REGULAR, DRAFT_APPROVED, taken(RESOLUTION))))
                .containsExactly(
                        "Vor dem Schritt „Billigungsbeschluss“ steht „Frühzeitige Beteiligung“ (§ 3 Abs. 1 BauGB).");
        assertThat(keys(missing(REGULAR, WEIGHING, taken()))).containsExactly("participation.plan.step-before");
    }

    @Test
    void aStepIsTakenOnceAndNotAfterALaterOne() {
        assertThat(keys(missing(REGULAR, RESOLUTION, taken(RESOLUTION))))
                .containsExactly("participation.plan.step-taken");
        assertThat(keys(missing(INNER, EARLY, taken(RESOLUTION, DRAFT_APPROVED))))
                .containsExactly("participation.plan.step-passed");
    }

    @Test
    void itsDayIsNeitherToComeNorBeforeThatOfAnEarlierStep() {
        List<StepTaken> before = List.of(new StepTaken(RESOLUTION, LocalDate.of(2027, 5, 2)));

        assertThat(keys(REGULAR.missing(EARLY, new StepData(TODAY.plusDays(1), null, null), before, TODAY)))
                .containsExactly("participation.plan.step-to-come");
        assertThat(keys(REGULAR.missing(EARLY, new StepData(LocalDate.of(2027, 5, 1), null, null), before, TODAY)))
                .containsExactly("participation.plan.step-too-early");
        assertThat(REGULAR.missing(EARLY, new StepData(LocalDate.of(2027, 5, 2), null, null), before, TODAY))
                .isEmpty();
        assertThat(keys(REGULAR.missing(EARLY, new StepData(null, null, null), before, TODAY)))
                .containsExactly("participation.plan.step-day-missing");
    }

    @Test
    void whatTheCouncilResolvesHasAPaperNumber() {
        assertThat(keys(REGULAR.missing(RESOLUTION, new StepData(TODAY, " ", null), List.of(), TODAY)))
                .containsExactly("participation.plan.step-paper-missing");
    }

    private static List<Reason> missing(PlanWay way, StepKind step, List<StepTaken> taken) {
        return way.missing(step, new StepData(TODAY, "V1234/27", null), taken, TODAY);
    }

    private static List<StepTaken> taken(StepKind... kinds) {
        return Stream.of(kinds)
                .map(kind -> new StepTaken(kind, LocalDate.of(2027, 1, 1)))
                .toList();
    }

    private static List<String> keys(List<Reason> reasons) {
        return reasons.stream().map(Reason::key).toList();
    }

    private static List<String> texts(List<Reason> reasons) {
        return reasons.stream().map(Texts.german()::text).toList();
    }
}
