package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps the teams. */
@Dependent
class TeamBook {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;

    /** Letters, digits and a few signs, a letter among them: no markup, no address of a page or of a mailbox, no line ends. */
    private static final Pattern NAME =
            Pattern.compile("(?=.*\\p{L})[\\p{L}\\p{N} '’&!+-]{" + SHORTEST + "," + LONGEST + "}");

    private static final String TEAM = """
            select t.id, t.name, t.code, t.members, t.most, t.hidden_at is not null as hidden, t.hidden_reason,
                (select cast(coalesce(sum(e.progress), 0) as bigint) from rewards.challenge_entry e where e.team_id = t.id) as total
            from rewards.challenge_team t where t.challenge_id = ?""";

    @Inject
    private Sql sql;

    TeamBook() {}

    TeamBook(Sql sql) {
        this.sql = sql;
    }

    /** The strongest first. */
    List<Team> of(long challenge) {
        return sql.list(TEAM + " order by total desc, t.id", TeamBook::team, challenge);
    }

    /** @throws NotFound where the challenge has none with that key */
    Team of(long challenge, long id) {
        return sql.first(TEAM + " and t.id = ?", TeamBook::team, challenge, id).orElseThrow(() -> new NotFound(id));
    }

    /** The team of the challenge to which the code invites. */
    Optional<Team> by(long challenge, String code) {
        return sql.first(TEAM + " and t.code = ?", TeamBook::team, challenge, ReadableCode.of(code));
    }

    /**
     * Founds one; its founder is not in it yet.
     *
     * @param name 3 to 40 letters, digits and blanks
     * @param most how many may be in it
     * @return its key
     * @throws Refused for another name, or one that another team of the challenge has
     */
    long found(long challenge, long founder, String name, int most, Instant now) {
        String wanted = name == null ? "" : name.strip();
        if (!NAME.matcher(wanted).matches()) {
            throw new Refused(AcceptableChallenge.because("team-name", SHORTEST, LONGEST));
        }
        return sql.first(
                        "insert into rewards.challenge_team (challenge_id, name, code, most, founded_by, founded_at)"
                                + " values (?, ?, ?, ?, ?, ?) on conflict (challenge_id, lower(name)) do nothing returning id",
                        row -> row.number("id"),
                        challenge,
                        wanted,
                        ReadableCode.next(),
                        most,
                        founder,
                        now)
                .orElseThrow(() -> new Refused(AcceptableChallenge.because("team-name-taken")));
    }

    /** @return false where it is full */
    boolean takePlace(long team) {
        return sql.update(
                        "update rewards.challenge_team set members = members + 1 where id = ? and members < most", team)
                == 1;
    }

    /** A team in which nobody is any more goes. */
    void givePlaceBack(long team) {
        sql.update("update rewards.challenge_team set members = members - 1 where id = ?", team);
        sql.update("delete from rewards.challenge_team where id = ? and members = 0", team);
    }

    /** The name that who leaves has given goes with it. */
    void forgetFounder(long member) {
        sql.update("update rewards.challenge_team set name = null, founded_by = null where founded_by = ?", member);
    }

    /** @return false where it is hidden already */
    boolean hide(long team, String reason, Capacity by, Instant now) {
        return sql.update(
                        "update rewards.challenge_team set hidden_at = ?, hidden_by = ?, hidden_for = ?::bigint, hidden_reason = ?"
                                + " where id = ? and hidden_at is null",
                        now,
                        by.person(),
                        by.actingFor(),
                        reason,
                        team)
                == 1;
    }

    void show(long team) {
        sql.update(
                "update rewards.challenge_team set hidden_at = null, hidden_by = null, hidden_for = null, hidden_reason = null"
                        + " where id = ?",
                team);
    }

    private static Team team(Row row) throws SQLException {
        return new Team(
                row.number("id"),
                row.text("name"),
                row.text("code"),
                (int) row.number("members"),
                (int) row.number("most"),
                row.number("total"),
                row.flag("hidden"),
                row.text("hidden_reason"));
    }
}
