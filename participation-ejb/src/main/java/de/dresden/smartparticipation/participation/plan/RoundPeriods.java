package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.deadline.Deadline;
import de.dresden.smartparticipation.participation.deadline.DeadlineEngine;
import de.dresden.smartparticipation.participation.deadline.PeriodRule;
import de.dresden.smartparticipation.participation.law.LawEdition;
import de.dresden.smartparticipation.participation.law.Rule;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the days of a round are lawful.
 *
 * @param engine computes the periods
 * @param edition law under which the plan stands
 * @param procedure in which way it is made
 */
record RoundPeriods(DeadlineEngine engine, LawEdition edition, PlanProcedure procedure) {

    /** Everything that is wrong with the days; none where they can be announced. */
    List<Reason> wrong(RoundData data) {
        List<Reason> reasons = new ArrayList<>();
        if (data.kind() == null || data.period() == null || data.firstDay() == null || data.lastDay() == null) {
            return List.of(Reason.of("participation.plan.round-days-missing"));
        }
        if (data.lastDay().isBefore(data.firstDay())) {
            return List.of(Reason.of("participation.plan.round-backwards"));
        }
        if (data.asksAgencies() != (data.agenciesLastDay() != null)
                || data.asksAgencies() && data.agenciesLastDay().isBefore(data.agenciesReceivedOn())) {
            reasons.add(Reason.of("participation.plan.agencies-days"));
        }
        restrictions(data, reasons);
        boolean needsReason = data.kind().isFormal() && (data.period() != PeriodKind.STATUTORY || data.affectedOnly());
        if (needsReason && data.reason() == null) {
            reasons.add(Reason.of("participation.plan.round-reason-missing"));
        }
        if (data.kind().isFormal() && reasons.isEmpty()) {
            period(data, reasons);
        }
        return reasons;
    }

    private void restrictions(RoundData data, List<Reason> reasons) {
        boolean repeat = data.kind() == RoundKind.REPEAT;
        if (data.changesOnly() && !repeat) {
            reasons.add(Reason.of("participation.plan.changes-only-in-repeat", cited(Rule.REPEAT_CHANGES_ONLY)));
        }
        if (isWholeAgain(data)) {
            if (data.period() == PeriodKind.APPROPRIATE || data.affectedOnly() && !procedure.isSimplified()) {
                reasons.add(Reason.of(
                        "participation.plan.whole-again", cited(Rule.PUBLIC_PERIOD), cited(Rule.REPEAT_CHANGES_ONLY)));
            }
            return;
        }
        if (data.affectedOnly() && !repeat && !procedure.isSimplified()) {
            reasons.add(Reason.of(
                    "participation.plan.affected-only-where",
                    cited(Rule.REPEAT_AFFECTED_ONLY),
                    cited(Rule.SIMPLIFIED)));
        }
        boolean appropriate =
                repeat || data.kind() == RoundKind.EARLY || procedure.isSimplified() && data.affectedOnly();
        if (data.period() == PeriodKind.APPROPRIATE && !appropriate) {
            reasons.add(Reason.of(
                    "participation.plan.appropriate-where", cited(Rule.REPEAT_SHORTER), cited(Rule.SIMPLIFIED)));
        }
    }

    /**
     * A repetition that is not restricted to a change. Since 7.7.2023 statements after a change are asked for on the change and its
     * effects (§ 4a Abs. 3 Satz 2 BauGB); without a change, as after an outage, the publication is repeated whole, with its full
     * period and for everybody. Before, the restriction was the city's choice and the period could be shortened either way.
     */
    private boolean isWholeAgain(RoundData data) {
        return data.kind() == RoundKind.REPEAT && !data.changesOnly() && edition != LawEdition.BAUGB_2017;
    }

    private String cited(Rule rule) {
        return rule.under(edition).paragraph();
    }

    private void period(RoundData data, List<Reason> reasons) {
        Deadline ofPublic = engine.forPublic(data.firstDay(), PeriodRule.publication(edition));
        LocalDate common = ofPublic.lastDay();
        if (data.asksAgencies()) {
            Deadline ofAgencies = engine.forAgencies(data.agenciesReceivedOn(), PeriodRule.agencies(edition));
            common = DeadlineEngine.commonEnd(ofPublic, ofAgencies);
            if (data.period() != PeriodKind.APPROPRIATE
                    && data.agenciesLastDay().isBefore(ofAgencies.lastDay())) {
                reasons.add(Reason.of(
                        "participation.plan.agencies-too-short", ofAgencies.lastDay(), cited(Rule.AGENCIES_PERIOD)));
            }
        }
        if (data.period() != PeriodKind.APPROPRIATE && data.lastDay().isBefore(ofPublic.lastDay())) {
            reasons.add(Reason.of(
                    "participation.plan.public-too-short", ofPublic.lastDay(), Rule.PUBLIC_PERIOD.paragraph()));
        } else if (data.period() == PeriodKind.STATUTORY && data.lastDay().isAfter(common)) {
            reasons.add(Reason.of("participation.plan.longer-needs-reason", common, Rule.PUBLIC_PERIOD.paragraph()));
        }
        if (!engine.holidays().isWorkingDay(data.lastDay())) {
            reasons.add(Reason.of(
                    "participation.plan.ends-on-no-working-day",
                    data.lastDay(),
                    engine.endOn(data.lastDay()),
                    Rule.NEXT_WORKING_DAY.paragraph()));
        }
    }
}
