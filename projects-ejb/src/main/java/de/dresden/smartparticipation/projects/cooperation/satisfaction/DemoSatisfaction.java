package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.projects.cooperation.round.PairContact;
import de.dresden.smartparticipation.projects.cooperation.round.PairContacts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;

/** Answers after three months from the companies of the demo's earlier round, all but one. */
@Dependent
class DemoSatisfaction {

    private static final int MONTHS = 3;
    private static final int[] SATISFIED = {5, 4, 4, 3, 5, 2, 4, 5, 4, 3};

    @Inject
    private RequestTable requests;

    @Inject
    private AnswerTable answers;

    @Inject
    private PairContacts contacts;

    @Inject
    private Sql sql;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(432) Beginning beginning) {
        if (!beginning.demo()
                || !sql.list("select 1 from projects.satisfaction_request", row -> 1)
                        .isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        int number = 0;
        for (RequestTable.Accepted pair : requests.accepted(MONTHS, now)) {
            for (PairContact contact : contacts.of(pair.pair())) {
                LocalDate asked = pair.day().plusMonths(MONTHS);
                Instant at = asked.atTime(6, 27).atZone(Clocks.BERLIN).toInstant();
                RequestTable.Request request = requests.ask(pair, contact.side(), MONTHS, SurveyDates.closes(asked), at)
                        .orElseThrow();
                if (number > 0 && requests.answer(request.id(), asked.plusDays(number % 9))) {
                    answers.add(pair.round(), MONTHS, answer(number));
                }
                number++;
            }
        }
    }

    private static Satisfaction answer(int number) {
        EnumSet<Satisfaction.Result> results = EnumSet.noneOf(Satisfaction.Result.class);
        for (Satisfaction.Result result : Satisfaction.Result.values()) {
            if ((number + result.ordinal()) % 2 == 0) {
                results.add(result);
            }
        }
        String words =
                switch (number) {
                    case 2 -> "Der Blick von außen hat uns mehr gebracht als jede Beratung.";
                    case 5 -> "Gute Leute, aber uns fehlte die Zeit. Ein späterer Beginn wäre besser gewesen.";
                    default -> null;
                };
        return new Satisfaction(SATISFIED[number % SATISFIED.length], number % 4 != 1, results, number % 5 != 0, words);
    }
}
