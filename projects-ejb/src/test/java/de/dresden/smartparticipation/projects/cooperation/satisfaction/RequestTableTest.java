package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import de.dresden.smartparticipation.projects.cooperation.round.RoundSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is asked how satisfied it is, and that an answer counts once and names nobody. */
class RequestTableTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final RoundSite site = new RoundSite();
    private final RequestTable requests = new RequestTable(site.sql);
    private final AnswerTable answers = new AnswerTable(site.sql);

    @Test
    void onlyPairsThatAcceptedAreAskedAndEachMomentOnce() {
        long accepted = site.accepted(1, 2, RoundSite.NOW);
        site.ask(3, 4);
        List<RequestTable.Accepted> due = requests.accepted(12, RoundSite.NOW);
        assertThat(due).containsExactly(new RequestTable.Accepted(accepted, RoundSite.ROUND, TODAY));
        assertThat(requests.accepted(12, RoundSite.NOW.minusSeconds(1)))
                .as("not yet")
                .isEmpty();

        long side = site.side(accepted, 1);
        LocalDate closes = SurveyDates.closes(TODAY);
        assertThat(requests.ask(due.get(0), side, 3, closes, RoundSite.NOW)).isPresent();
        assertThat(requests.accepted(12, RoundSite.NOW)).as("another moment").hasSize(1);
        assertThat(requests.ask(due.get(0), side, 12, closes, RoundSite.NOW)).isPresent();
        assertThat(requests.ask(due.get(0), side, 12, closes, RoundSite.NOW))
                .as("another node asked first")
                .isEmpty();
        assertThat(requests.accepted(12, RoundSite.NOW)).isEmpty();
    }

    @Test
    void whoIsSilentIsRemindedOnce() {
        long request = asked(site.accepted(1, 2, RoundSite.NOW), 1);
        assertThat(requests.silent()).extracting(RequestTable.Request::id).containsExactly(request);
        requests.reminded(request, RoundSite.NOW);
        assertThat(requests.silent()).isEmpty();
    }

    @Test
    void anAnswerCountsOnceAndInTimeAndIsKeptWithoutWho() {
        long pair = site.accepted(1, 2, RoundSite.NOW);
        long first = asked(pair, 1);
        long second = asked(pair, 2);
        LocalDate closes = SurveyDates.closes(TODAY);
        assertThat(requests.answer(second, closes.plusDays(1))).as("too late").isFalse();
        assertThat(requests.answer(first, closes)).isTrue();
        assertThat(requests.answer(first, closes)).as("twice").isFalse();
        assertThat(requests.of(first).answered()).isTrue();

        answers.add(
                RoundSite.ROUND,
                12,
                new Satisfaction(4, true, Set.of(Satisfaction.Result.TEAM), false, "Gern wieder."));
        Counted counted = answers.counted().stream()
                .filter(one -> one.months() == 12)
                .findFirst()
                .orElseThrow();
        assertThat(counted.asked()).isEqualTo(2);
        assertThat(counted.answered()).isEqualTo(1);
        assertThat(counted.satisfied()).isEqualTo(4);
        assertThat(counted.yes())
                .containsEntry(SatisfactionQuestion.TOGETHER, 1)
                .containsEntry(SatisfactionQuestion.TEAM, 1)
                .containsEntry(SatisfactionQuestion.PRODUCT, 0)
                .containsEntry(SatisfactionQuestion.RECOMMENDS, 0);
        assertThat(site.sql.list(
                        "select column_name from information_schema.columns where table_schema = 'projects'"
                                + " and table_name = 'satisfaction_answer'",
                        row -> row.text("column_name")))
                .as("no way back from an answer to a company, nor a time that would tell")
                .noneMatch(column -> column.matches("pair_id|side_id|company_id|request_id|.*_(at|on)"));
    }

    private long asked(long pair, long company) {
        RequestTable.Accepted accepted = new RequestTable.Accepted(pair, RoundSite.ROUND, TODAY);
        return requests.ask(accepted, site.side(pair, company), 12, SurveyDates.closes(TODAY), RoundSite.NOW)
                .orElseThrow()
                .id();
    }
}
