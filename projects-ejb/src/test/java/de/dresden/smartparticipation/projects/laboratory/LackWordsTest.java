package de.dresden.smartparticipation.projects.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.selection.core.Ballot;
import de.dresden.smartparticipation.projects.selection.core.Completion;
import de.dresden.smartparticipation.projects.selection.core.Election;
import de.dresden.smartparticipation.projects.selection.core.Lack;
import de.dresden.smartparticipation.projects.selection.core.Lots;
import de.dresden.smartparticipation.projects.selection.core.Patience;
import de.dresden.smartparticipation.projects.selection.core.Project;
import de.dresden.smartparticipation.projects.selection.core.Rule;
import de.dresden.smartparticipation.projects.selection.core.Selection;
import de.dresden.smartparticipation.projects.selection.core.Unfunded;
import de.dresden.smartparticipation.projects.selection.core.Utility;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every project that a rule leaves out has its sentence: what it was short of, by this rule. */
class LackWordsTest {

    /** Of 100 euros: the wall has most votes and costs 60, the garden 50, the bench 10, the sign nobody wants. */
    private static final Election ELECTION = Election.of(
                    10_000,
                    100,
                    List.of(
                            new Project("garden", 5_000),
                            new Project("wall", 6_000),
                            new Project("bench", 1_000),
                            new Project("sign", 1_000)))
            .add(Ballot.approving(1), 5)
            .add(Ballot.approving(0), 3)
            .add(Ballot.approving(2), 2)
            .build();

    @Test
    void byVotesTheBudgetLacks() {
        Map<String, Unfunded> out = unfunded(Rule.greedy(Utility.COST));
        assertThat(out).containsOnlyKeys("garden");
        assertThat(said(out.get("garden"))).contains("3 Unterstützer", "fehlten im Budget 30,00");
    }

    @Test
    void withoutSkippingItIsSaidWhereTheRuleEnded() {
        Map<String, Unfunded> out = unfunded(Rule.greedy(Utility.COST).withoutSkipping());
        assertThat(out).containsOnlyKeys("garden", "bench", "sign");
        assertThat(out.get("garden").lack()).isEqualTo(Lack.BUDGET);
        assertThat(out.get("bench").lack()).isEqualTo(Lack.ENDED);
        assertThat(said(out.get("bench"))).contains("das Geld hätte gereicht", "„Projekt garden“");
        assertThat(said(out.get("sign"))).isEqualTo("Niemand hat dafür gestimmt.");
    }

    @Test
    void phragmenEndsAtTheFirstThatDoesNotFit() {
        Map<String, Unfunded> out = unfunded(Rule.phragmen());
        assertThat(out.get("garden").lack()).isEqualTo(Lack.BUDGET);
        assertThat(out.get("sign").lack()).isEqualTo(Lack.VOTES);
    }

    @Test
    void byEqualSharesItsSupportersLackMoney() {
        Map<String, Unfunded> out = unfunded(Rule.equalShares(Utility.COST, Completion.NONE));
        assertThat(said(out.get("garden")))
                .as("three hold ten euros each of fifty; the money alone would be there")
                .isEqualTo("3 Unterstützern fehlten zusammen 20,00\u00a0€.");
        assertThat(said(out.get("wall"))).contains("5 Unterstützern fehlten zusammen 10,00");
        assertThat(said(out.get("sign"))).isEqualTo("Niemand hat dafür gestimmt.");
        assertThat(LackWords.of(out.get("garden"), name -> name, Locale.ENGLISH))
                .contains("together lacked 20.00");
    }

    private static Map<String, Unfunded> unfunded(Rule rule) {
        return Selection.of(ELECTION, rule, Lots.byId(), Patience.endless()).unfunded().stream()
                .collect(Collectors.toMap(Unfunded::project, one -> one));
    }

    private static String said(Unfunded one) {
        return LackWords.of(one, name -> "Projekt " + name, Locale.GERMAN);
    }
}
