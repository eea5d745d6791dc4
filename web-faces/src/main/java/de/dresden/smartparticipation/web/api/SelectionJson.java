package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.selection.Selected;
import de.dresden.smartparticipation.projects.selection.core.Fraction;
import de.dresden.smartparticipation.projects.selection.core.Lack;
import de.dresden.smartparticipation.projects.selection.core.Outcome;
import de.dresden.smartparticipation.projects.selection.core.Preference;
import de.dresden.smartparticipation.projects.selection.core.Step;
import de.dresden.smartparticipation.projects.selection.core.Unfunded;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.math.BigDecimal;
import java.util.List;

/**
 * What a rule selected. Money is in units of the currency. Of fractions there is always the exact one as text, as 2/3.
 *
 * @param winners ids in the order of selection
 * @param cost of all winners
 * @param budget of the election
 * @param endowment what each voter held at the beginning of the run that counts, rounded to 17 digits
 * @param endowmentExact the same as a fraction
 * @param steps one a winner
 * @param unfunded all others
 * @param comparison of the comparison step, if it was asked for
 */
public record SelectionJson(
        List<String> winners,
        BigDecimal cost,
        BigDecimal budget,
        BigDecimal endowment,
        String endowmentExact,
        List<StepJson> steps,
        List<UnfundedJson> unfunded,
        ComparisonJson comparison) {

    /**
     * One winner.
     *
     * @param kind FREE, SHARES, VOTES, DENSITY or PHRAGMEN
     * @param supporters voters who named it
     * @param rho money per utility (SHARES), money a voter was given until then (PHRAGMEN), votes (VOTES), votes per money (DENSITY)
     * @param price what a point costs (SHARES)
     * @param payInFull voters who pay the full price (SHARES)
     * @param payTheirRest voters who pay all they still have (SHARES)
     * @param haveNothing supporters who had nothing any more (SHARES)
     * @param restPaid what those who paid their rest paid together (SHARES)
     */
    public record StepJson(
            Step.Kind kind,
            String project,
            BigDecimal cost,
            long supporters,
            String rho,
            String price,
            Long payInFull,
            Long payTheirRest,
            Long haveNothing,
            String restPaid) {}

    /**
     * One that was not funded.
     *
     * @param lack what kept it from being funded
     * @param held what its supporters still held together at the end (equal shares)
     * @param missing what they lacked (equal shares)
     * @param overBudget how much money was missing after all winners; zero or less: there was enough
     * @param endedAt the project at which the rule ended (ENDED)
     */
    public record UnfundedJson(
            String project,
            BigDecimal cost,
            long supporters,
            Lack lack,
            String held,
            String missing,
            BigDecimal overBudget,
            String endedAt) {}

    /** Who has more from which: voters. */
    public record ComparisonJson(long equalShares, long greedy, long indifferent, boolean greedyStands) {}

    static SelectionJson of(Selected selected) {
        Outcome outcome = selected.outcome();
        Fraction endowment = outcome.endowment().over(selected.unit());
        return new SelectionJson(
                outcome.winners(),
                money(outcome.cost(), selected),
                money(outcome.budget(), selected),
                endowment.rounded(),
                endowment.toString(),
                outcome.steps().stream().map(step -> step(step, selected)).toList(),
                outcome.unfunded().stream()
                        .map(each -> unfunded(each, selected))
                        .toList(),
                comparison(outcome.preference()));
    }

    private static StepJson step(Step step, Selected selected) {
        boolean shares = step.kind() == Step.Kind.SHARES;
        return new StepJson(
                step.kind(),
                step.project(),
                money(step.cost(), selected),
                step.supporters(),
                step.rho() == null ? null : rho(step, selected).toString(),
                money(step.price(), selected),
                shares ? step.full() : null,
                shares ? step.rest() : null,
                shares ? step.nothing() : null,
                money(step.restPaid(), selected));
    }

    /** In units of the currency, where it is money or per money; a ρ per cost is the same in all of them. */
    private static Fraction rho(Step step, Selected selected) {
        return switch (step.kind()) {
            case SHARES ->
                selected.outcome().rule().utility() == Utility.COST
                        ? step.rho()
                        : step.rho().over(selected.unit());
            case PHRAGMEN -> step.rho().over(selected.unit());
            case DENSITY -> step.rho().times(selected.unit());
            default -> step.rho();
        };
    }

    private static UnfundedJson unfunded(Unfunded each, Selected selected) {
        return new UnfundedJson(
                each.project(),
                money(each.cost(), selected),
                each.supporters(),
                each.lack(),
                money(each.held(), selected),
                money(each.missing(), selected),
                money(each.overBudget(), selected),
                each.lack() == Lack.ENDED ? each.endedAt() : null);
    }

    private static ComparisonJson comparison(Preference preference) {
        return preference == null
                ? null
                : new ComparisonJson(
                        preference.shares(), preference.votes(), preference.indifferent(), preference.forVotes());
    }

    private static String money(Fraction amount, Selected selected) {
        return amount == null ? null : amount.over(selected.unit()).toString();
    }

    private static BigDecimal money(long amount, Selected selected) {
        BigDecimal exact = new BigDecimal(amount).divide(new BigDecimal(selected.unit()));
        return exact.stripTrailingZeros().scale() < 0 ? exact.setScale(0) : exact.stripTrailingZeros();
    }
}
