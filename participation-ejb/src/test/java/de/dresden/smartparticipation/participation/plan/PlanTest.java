package de.dresden.smartparticipation.participation.plan;

import static de.dresden.smartparticipation.participation.plan.SomePlan.ANNA;
import static de.dresden.smartparticipation.participation.plan.SomePlan.TODAY;
import static de.dresden.smartparticipation.participation.plan.SomePlan.begun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.platform.deadline.SaxonHolidays;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final DeadlineEngine ENGINE = new DeadlineEngine(new SaxonHolidays(false).of(2026, 2028));

    private final Plan plan = begun(LocalDate.of(2026, 1, 5), PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR);

    @Test
    void aPlanKeepsTheRulesUnderWhichItWasStarted() {
        assertThat(plan.edition()).isEqualTo(LawEdition.BAUGB_2023);
        assertThat(begun(LocalDate.of(2023, 7, 6), PlanKind.DEVELOPMENT_PLAN, PlanProcedure.REGULAR)
                        .edition())
                .isEqualTo(LawEdition.BAUGB_2017);
        assertThatThrownBy(() -> begun(LocalDate.of(2017, 5, 12), PlanKind.BYLAW, PlanProcedure.SIMPLIFIED))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("begun-too-early");
    }

    @Test
    void theNextStepWaitsAsATask() {
        assertThat(opened(plan.created(ANNA))).containsExactly("plan.step");
        assertThat(opened(plan.take(StepKind.RESOLUTION, council("2026-02-01"), TODAY, ANNA)))
                .containsExactly("plan.step");
    }

    @Test
    void aPlannedRoundWantsItsAnnouncement() {
        PlanRound round = plan.plan(SomePlan.publication("2027-03-01", "2027-03-31"), periods());

        TaskChange.Open task = plan.planned(round, ANNA).tasks().stream()
                .filter(TaskChange.Open.class::isInstance)
                .map(TaskChange.Open.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(task.step()).isEqualTo("plan.announce");
        assertThat(task.due()).isEqualTo("2027-02-22");
    }

    @Test
    void onlyOneRoundIsPlannedAtATimeAndNoneTwice() {
        plan.plan(SomePlan.publication("2027-03-01", "2027-03-31"), periods());

        assertThatThrownBy(() -> plan.plan(SomePlan.publication("2027-05-03", "2027-06-02"), periods()))
                .hasMessageContaining("plan_round_once")
                .hasMessageContaining("round-planned-already");
    }

    @Test
    void aRepetitionNeedsAPublicationBeforeIt() {
        RoundData repeat = SomePlan.round(
                RoundKind.REPEAT, "2027-06-01", "2027-06-15", PeriodKind.APPROPRIATE, "Zufahrt", true, false);

        assertThatThrownBy(() -> plan.plan(repeat, periods())).hasMessageContaining("repeat-of-nothing");
    }

    @Test
    void theAreaStaysAsAnnouncedUntilThePeriodIsOver() {
        Plan simplified = begun(LocalDate.of(2026, 1, 5), PlanKind.DEVELOPMENT_PLAN, PlanProcedure.SIMPLIFIED);
        simplified.take(StepKind.RESOLUTION, council("2026-02-01"), TODAY, ANNA);
        simplified.take(StepKind.DRAFT_APPROVED, council("2026-12-01"), TODAY, ANNA);
        PlanRound round = simplified.plan(SomePlan.publication("2027-03-01", "2027-03-31"), periods());
        simplified.draw("{}", TODAY, ANNA);
        round.publish("Text", ANNA, Instant.parse("2027-02-20T08:00:00Z"));

        assertThatThrownBy(() -> simplified.draw("{}", TODAY, ANNA)).hasMessageContaining("area-announced");
        assertThatThrownBy(() -> simplified.draw("{}", LocalDate.of(2027, 3, 31), ANNA))
                .hasMessageContaining("area-announced");
        assertThat(simplified.draw("{}", LocalDate.of(2027, 4, 1), ANNA).action())
                .isEqualTo("plan.area-drawn");
    }

    @Test
    void theLatestStepIsTakenBackWithAReasonOnly() {
        plan.take(StepKind.RESOLUTION, council("2026-02-01"), TODAY, ANNA);
        plan.take(StepKind.EARLY, new StepData(LocalDate.of(2026, 5, 1), null, null), TODAY, ANNA);

        assertThatThrownBy(() -> plan.takeBack(StepKind.RESOLUTION, "Irrtum", ANNA))
                .hasMessageContaining("step-not-last");
        assertThatThrownBy(() -> plan.takeBack(StepKind.EARLY, " ", ANNA)).hasMessageContaining("reason-missing");
        assertThat(plan.takeBack(StepKind.EARLY, "Irrtum", ANNA).action()).isEqualTo("plan.step-taken-back");
        assertThat(plan.taken()).extracting(StepTaken::kind).containsExactly(StepKind.RESOLUTION);
    }

    @Test
    void thePublicationIsNoStepBeforeItTookPlace() {
        plan.take(StepKind.RESOLUTION, council("2026-02-01"), TODAY, ANNA);
        plan.take(StepKind.EARLY, new StepData(LocalDate.of(2026, 5, 1), null, null), TODAY, ANNA);
        plan.take(StepKind.DRAFT_APPROVED, council("2026-12-01"), TODAY, ANNA);

        assertThatThrownBy(() -> plan.take(
                        StepKind.PUBLICATION, new StepData(LocalDate.of(2027, 2, 1), null, null), TODAY, ANNA))
                .hasMessageContaining("no-publication");
    }

    private RoundPeriods periods() {
        return new RoundPeriods(ENGINE, plan.edition(), PlanProcedure.REGULAR);
    }

    private static StepData council(String day) {
        return new StepData(LocalDate.parse(day), "V0815/27", null);
    }

    private static List<String> opened(PlanChanged happened) {
        return happened.tasks().stream()
                .filter(TaskChange.Open.class::isInstance)
                .map(TaskChange::step)
                .toList();
    }
}
