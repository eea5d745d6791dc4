package de.dresden.smartparticipation.projects.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.geo.AreaDirectory;
import de.dresden.smartparticipation.platform.keys.Keys;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of those who may vote, on a real database: nobody else votes, everybody once, and turnout leads to nobody. */
class EntitledTablesTest {

    private static final long VOTE = VoteSite.VOTE;

    @TempDir
    private Path folder;

    private final VoteSite site = new VoteSite();
    private EntitledRegister register;
    private Turnouts turnouts;

    @BeforeEach
    void listTwelve() {
        register = new EntitledRegister(site.sql, Keys.in(folder));
        turnouts = new Turnouts(site.sql, new AreaDirectory(site.sql), register);
        site.sql.update("update projects.vote set listed = true, by_area = true, by_age = true where id = 1");
        EntitledKeys keys = register.keys(VOTE);
        List<Object[]> rows = new ArrayList<>();
        for (int number = 1; number <= 12; number++) {
            rows.add(new Object[] {
                keys.number("M " + number),
                keys.email("p" + number + "@dresden.example"),
                number,
                number <= 4 ? "07" : "08"
            });
        }
        register.add(VOTE, rows);
    }

    @Test
    void onePersonIsFoundByLetterAddressAndNumber() {
        String hash = register.ofNumber(VOTE, "m3").orElseThrow().hash();
        assertThat(register.ofLetter(VOTE, 3).orElseThrow().hash()).isEqualTo(hash);
        assertThat(register.ofEmail(VOTE, " P3@Dresden.Example ").orElseThrow().hash())
                .isEqualTo(hash);
        assertThat(register.ofNumber(VOTE, "M 13")).isEmpty();
        assertThat(register.keys(2).number("M3"))
                .as("in another vote another hash")
                .isNotEqualTo(hash);
    }

    @Test
    void whoIsOnTheListVotesOnceWhateverTheWayAlsoAtTheSameMoment() throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int number = 0; number < 72; number++) {
            int person = 1 + number % 6;
            String way = List.of("EMAIL", "TOKEN", "PAPER").get(number / 6 % 3);
            String hash = register.ofLetter(VOTE, person).orElseThrow().hash();
            tries.add(() -> site.box.enter(VOTE, way, hash));
        }
        ExecutorService crew = Executors.newFixedThreadPool(16);
        int entered = 0;
        for (Future<Boolean> each : crew.invokeAll(tries)) {
            entered += each.get() ? 1 : 0;
        }
        crew.shutdown();
        assertThat(entered).isEqualTo(6);
        assertThat(site.box.count(VOTE).taken()).isEqualTo(6);
    }

    @Test
    void nobodyElseVotes() {
        assertThatThrownBy(() -> site.box.enter(VOTE, VoteSite.voter(1))).hasMessageContaining("not on the list");
        site.sql.update("update projects.vote set listed = false where id = 1");
        assertThatThrownBy(() -> site.box.enter(VOTE, "PAPER", "x")).hasMessageContaining("by list only");
    }

    @Test
    void aListStaysOnceSomebodyHasVotedAndGoesAfterwardsButForItsFigures() {
        String hash = register.ofLetter(VOTE, 1).orElseThrow().hash();
        assertThat(site.box.enter(VOTE, "TOKEN", hash)).isTrue();
        assertThat(register.state(site.vote())).isEqualTo(new VoteList(12, 12, 12, true, false));
        assertThatThrownBy(() -> register.discard(VOTE)).hasMessageContaining("stays");
        assertThat(register.delete(VOTE, VoteSite.NOW)).isEqualTo(12);
        assertThat(register.delete(VOTE, VoteSite.NOW)).as("gone already").isZero();
        assertThat(register.state(site.vote())).isEqualTo(new VoteList(12, 0, 0, true, true));
        assertThat(register.byArea(VOTE)).isEqualTo(Map.of("07", 4L, "08", 8L));
    }

    @Test
    void aListIsTakenBackBeforeAnybodyHasVoted() {
        assertThat(register.discard(VOTE)).isEqualTo(12);
        assertThat(register.state(site.vote())).isEqualTo(VoteList.NONE);
    }

    /** The database's own numbers of transactions lead from a voter to what is told of the turnout, until it is counted. */
    @Test
    void whatIsToldOfTheTurnoutLeadsToNobodyOnceItIsCounted() {
        String joined = "select count(*) as n from projects.vote_taken t join %s o on o.xmin::text = t.xmin::text";
        for (int person = 1; person <= 3; person++) {
            site.sql.update(
                    "with t as (insert into projects.vote_taken select 1, 'TOKEN', hash from projects.vote_entitled where letter = ?)"
                            + " insert into projects.vote_told values (?, 1, 'AREA', '07'), (?, 1, 'AGE', 'FROM_30')",
                    person,
                    person * 10L,
                    person * 10L + 1);
        }
        assertThat(number(joined.formatted("projects.vote_told"))).isEqualTo(6);
        site.box.mix();
        assertThat(number("select count(*) as n from projects.vote_told")).isZero();
        assertThat(number(joined.formatted("projects.vote_turnout"))).isZero();
        turnouts.note(site.vote(), new VoterGroup("99", AgeGroup.FROM_75));
        site.box.mix();
        assertThat(number("select count(distinct xmin::text) as n from projects.vote_turnout"))
                .as("whoever comes alone is not seen by the row that was written last")
                .isEqualTo(1);
        assertThat(number("select people as n from projects.vote_turnout where dimension = 'AREA' and value = '07'"))
                .isEqualTo(3);
        assertThat(number("select people as n from projects.vote_turnout where dimension = 'AREA' and value = ''"))
                .as("there is no such Stadtteil")
                .isEqualTo(1);
        assertThatThrownBy(() -> site.sql.update("update projects.vote_turnout set people = 9"))
                .hasMessageContaining("stays");
    }

    private long number(String query) {
        return site.sql.first(query, row -> row.number("n")).orElseThrow();
    }
}
