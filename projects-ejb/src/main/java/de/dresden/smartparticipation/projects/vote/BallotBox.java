package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Where ballots come in, once for each person, with no way back from the ballot to the person. Ballots are checked before. */
@Dependent
class BallotBox {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** As long as the mail's link is good. */
    private static final Duration WAITING = Duration.ofDays(7);

    /**
     * A ballot that waits.
     *
     * @param vote its vote
     * @param choices what was chosen
     * @param group what its voter said for the turnout
     */
    record Waiting(long vote, Choices choices, VoterGroup group) {}

    private final Sql sql;
    private final Clock clock;

    @Inject
    BallotBox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The second of two at the same moment waits here for the first. @return false where this person has voted already */
    boolean enter(long vote, ParticipantKey voter) {
        return enter(vote, voter.kind().name(), voter.hash());
    }

    /**
     * The same for who is on a list, once whatever the way.
     *
     * @param way {@code EMAIL}, {@code TOKEN} or {@code PAPER}
     * @param hash under which the person stands on the list
     */
    boolean enter(long vote, String way, String hash) {
        return sql.update(
                        "insert into projects.vote_taken (vote_id, kind, hash) values (?, ?, ?) on conflict do nothing",
                        vote,
                        way,
                        hash)
                == 1;
    }

    /** Counts it, blank ones too. */
    void drop(long vote, Choices choices, boolean paper) {
        long id = 0;
        int kept = 0;
        while (kept == 0) {
            id = RANDOM.nextLong() >>> 1;
            kept = sql.update(
                    "insert into projects.vote_ballot (id, vote_id, paper) values (?, ?, ?) on conflict do nothing",
                    id,
                    vote,
                    paper);
        }
        long ballot = id;
        sql.updateAll(
                "insert into projects.vote_choice (vote_id, ballot_id, number, points) values (?, ?, ?, ?)",
                choices.points().entrySet().stream()
                        .map(entry -> new Object[] {vote, ballot, entry.getKey(), entry.getValue()})
                        .toList());
    }

    /** Lets it wait until the address is confirmed. @return its key for the time being */
    long await(long vote, Choices choices, VoterGroup group) {
        long waiting = sql.list(
                        "insert into projects.vote_waiting (id, vote_id, asked_at, choices)"
                                + " values (nextval('projects.vote_waiting_id'), ?, ?, ?) returning id",
                        row -> row.number("id"),
                        vote,
                        clock.instant(),
                        choices.text())
                .get(0);
        sql.update(
                "insert into projects.vote_waiting_told (waiting_id, area, age) values (?, ?, ?)",
                waiting,
                group.area(),
                group.ageText());
        return waiting;
    }

    /** Takes a waiting one out; it is gone then. */
    Optional<Waiting> take(long waiting) {
        VoterGroup group = sql.first(
                        "delete from projects.vote_waiting_told where waiting_id = ? returning area, age",
                        row -> VoterGroup.of(row.text("area"), row.text("age")),
                        waiting)
                .orElse(VoterGroup.UNSAID);
        return sql.first(
                "delete from projects.vote_waiting where id = ? returning vote_id, choices",
                row -> new Waiting(row.number("vote_id"), Choices.read(row.text("choices")), group),
                waiting);
    }

    /** Forgets those whose address was not confirmed in time. */
    void forget() {
        sql.update(
                "delete from projects.vote_waiting where asked_at < ?",
                clock.instant().minus(WAITING));
    }

    /**
     * Takes the ballots of every vote out and puts them back mixed, with new numbers: until then the database's own number of the
     * transaction that took a ballot leads to the mark that this person has voted. Nothing where none came in since the last time.
     *
     * @return how many ballots were mixed
     */
    long mix() {
        return sql
                .list(
                        "select projects.mix_ballots(id) as mixed from projects.vote order by id",
                        row -> row.number("mixed"))
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** All ballots, in no order that tells anything. */
    List<Choices> all(long vote) {
        return sql.list("""
                select coalesce(string_agg(c.number || ':' || c.points, ' ' order by c.number), '') as choices
                from projects.vote_ballot b left join projects.vote_choice c on c.ballot_id = b.id
                where b.vote_id = ? group by b.id order by 1, b.id""", row -> Choices.read(row.text("choices")), vote);
    }

    /** How many ballots there are. */
    VoteCount count(long vote) {
        return sql.first(
                        """
                select (select count(*) from projects.vote_taken t where t.vote_id = v.id and t.kind = 'EMAIL') as email,
                    (select count(*) from projects.vote_taken t where t.vote_id = v.id and t.kind = 'TOKEN') as letter,
                    (select count(*) from projects.vote_taken t where t.vote_id = v.id and t.kind = 'PAPER') as handed,
                    (select count(*) from projects.vote_ballot b where b.vote_id = v.id and b.paper) as paper,
                    (select count(*) from projects.vote_paper p where p.vote_id = v.id and not p.counted and p.second_by is null) as once,
                    (select count(*) from projects.vote_paper p where p.vote_id = v.id and not p.counted and p.second_by is not null) as differing
                from projects.vote v where v.id = ?""",
                        row -> new VoteCount(
                                row.number("email"),
                                row.number("letter"),
                                row.number("paper"),
                                row.number("once"),
                                row.number("differing"),
                                row.number("handed")),
                        vote)
                .orElse(VoteCount.NONE);
    }
}
