package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.confirmation.TokenLetters;
import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.geo.AreaName;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.start.Beginning;
import de.dresden.smartparticipation.projects.application.ApplicationDirectory;
import de.dresden.smartparticipation.projects.application.ApplicationFrame;
import de.dresden.smartparticipation.projects.call.CallDirectory;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Last year's vote of an invented Dresden: of 400 people on a list 240 have voted, most with a code, some on paper. */
@Dependent
class DemoVotes {

    private static final int BALLOTS = 240;
    private static final int CODES = 150;
    private static final int LETTERS = 400;
    private static final int PAPER = 30;
    private static final int SEED = 26;
    private static final int MOST_AREAS = 12;
    private static final String PERSON = "demo-person-";
    private static final AgeGroup[] AGES = AgeGroup.values();

    @Inject
    private Sql sql;

    @Inject
    private CallDirectory calls;

    @Inject
    private ApplicationDirectory applications;

    @Inject
    private VoteReading reading;

    @Inject
    private BallotBox box;

    @Inject
    private EntitledRegister register;

    @Inject
    private Turnouts turnouts;

    @Inject
    private AreaDirectory areas;

    @Inject
    private TokenLetters letters;

    @Inject
    private Clock clock;

    void make(@Observes @Priority(440) Beginning beginning) {
        if (beginning.demo()
                && sql.list("select 1 from projects.vote", row -> 1).isEmpty()) {
            sql.first(
                            "select id from projects.call where state = 'CLOSED' order by id limit 1",
                            row -> row.number("id"))
                    .map(calls::of)
                    .filter(call -> calls.selection(call.id()).isPresent())
                    .filter(call -> !applications.eligible(call.id()).isEmpty())
                    .ifPresent(this::vote);
        }
    }

    private void vote(CallFrame call) {
        long id = sql.first("select nextval('projects.vote_id') as id", row -> row.number("id"))
                .orElseThrow();
        sql.update(
                "insert into projects.vote (id, call_id, by_email, by_letter, by_paper, listed, by_area, by_age, seed, drawn_up_at)"
                        + " values (?, ?, true, true, true, true, true, true, 'demo-2026', ?)",
                id,
                call.id(),
                clock.instant());
        List<Object[]> options = new ArrayList<>();
        for (ApplicationFrame each : applications.eligible(call.id())) {
            options.add(new Object[] {id, options.size() + 1, each.id(), each.title(), each.askedCents()});
        }
        sql.updateAll(
                "insert into projects.vote_option (vote_id, number, application_id, title, cost_cents) values (?, ?, ?, ?, ?)",
                options);
        VoteFrame vote = reading.of(call).orElseThrow();
        letters.issue(vote.codes(), LETTERS);
        Random random = new Random(SEED);
        List<String> homes = list(vote, random);
        ballots(vote, homes, random);
        register.delete(id, clock.instant());
    }

    /** @return where each of them lives, in order; more in some Stadtteile than in others */
    private List<String> list(VoteFrame vote, Random random) {
        List<String> areas =
                this.areas.names().stream().map(AreaName::key).limit(MOST_AREAS).toList();
        List<String> homes = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        for (int number = 1; number <= LETTERS; number++) {
            homes.add(areas.isEmpty() ? "" : areas.get(random.nextInt(1 + random.nextInt(areas.size()))));
            rows.add(new Object[] {PERSON + number, "demo-mail-" + number, number, homes.get(number - 1)});
        }
        register.add(vote.id(), rows);
        return homes;
    }

    private void ballots(VoteFrame voted, List<String> homes, Random random) {
        long vote = voted.id();
        BallotPaper paper = voted.paper();
        for (int number = 0; number < BALLOTS; number++) {
            Map<Integer, Integer> named = new TreeMap<>();
            int wanted = 1 + random.nextInt(paper.most());
            while (named.size() < wanted) {
                named.put(
                        1
                                + Math.min(
                                        random.nextInt(paper.options().size()),
                                        random.nextInt(paper.options().size() + 2)),
                        1);
            }
            box.drop(vote, Choices.of(named), number < PAPER);
            String way = number < PAPER ? "PAPER" : number < PAPER + CODES ? "TOKEN" : "EMAIL";
            box.enter(vote, way, PERSON + (number + 1));
            AgeGroup age = number < PAPER || random.nextInt(5) == 0 ? null : AGES[random.nextInt(AGES.length)];
            turnouts.note(voted, new VoterGroup(homes.get(number), age));
        }
        box.mix();
    }
}
