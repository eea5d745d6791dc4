package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.keys.Keys;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the posters and knows their codes. What is scanned is {@code SPD1:<station>:<generation>:<signature>}: signed, so that nobody makes one up; of
 * one generation, so that a new code ends it.
 */
@Dependent
class StationBook {

    private static final String KEY = "challenge-station";
    private static final String MARK = "SPD1";
    private static final int PARTS = 4;
    private static final int LONGEST = 200;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_A_DAY = 100_000;

    private static final String STATION = """
            select s.id, s.challenge_id, s.name, s.first_day, s.last_day, s.daily, s.most_a_day, s.generation, s.code,
                s.closed_at is not null as closed,
                (select coalesce(sum(d.taken), 0) from rewards.challenge_station_day d where d.station_id = s.id) as taken
            from rewards.challenge_station s where\s""";

    @Inject
    private Sql sql;

    @Inject
    private Keys keys;

    StationBook() {}

    StationBook(Sql sql, Keys keys) {
        this.sql = sql;
        this.keys = keys;
    }

    List<Station> of(long challenge) {
        return sql.list(STATION + "s.challenge_id = ? order by s.id", StationBook::station, challenge);
    }

    /** @throws NotFound where the challenge has none with that key */
    Station of(long challenge, long id) {
        return sql.first(STATION + "s.challenge_id = ? and s.id = ?", StationBook::station, challenge, id)
                .orElseThrow(() -> new NotFound(id));
    }

    /** @throws Refused with everything that is wrong */
    long add(Challenge challenge, NewStation station) {
        List<Reason> problems = new ArrayList<>();
        if (station.name() == null
                || station.name().isBlank()
                || station.name().strip().length() > LONGEST_NAME) {
            problems.add(AcceptableChallenge.because("station-name", LONGEST_NAME));
        }
        if (station.firstDay() == null
                || station.lastDay() == null
                || station.lastDay().isBefore(station.firstDay())) {
            problems.add(AcceptableChallenge.because("station-days"));
        }
        if (station.mostADay() < 1 || station.mostADay() > MOST_A_DAY) {
            problems.add(AcceptableChallenge.because("station-most", MOST_A_DAY));
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return sql.first(
                        "insert into rewards.challenge_station (challenge_id, name, first_day, last_day, daily, most_a_day, code)"
                                + " values (?, ?, ?, ?, ?, ?, ?) returning id",
                        row -> row.number("id"),
                        challenge.id(),
                        station.name().strip(),
                        station.firstDay(),
                        station.lastDay(),
                        station.daily(),
                        station.mostADay(),
                        ReadableCode.next())
                .orElseThrow();
    }

    /** Ends the code that hangs there; the next poster has another. */
    void rotate(long id) {
        sql.update(
                "update rewards.challenge_station set generation = generation + 1, code = ? where id = ?",
                ReadableCode.next(),
                id);
    }

    void close(long id, Instant now) {
        sql.update("update rewards.challenge_station set closed_at = ? where id = ? and closed_at is null", now, id);
    }

    /** What its poster says to a camera. */
    String signed(Station station) {
        String text = MARK + ":" + station.id() + ":" + station.generation();
        return text + ":" + keys.sign(KEY, text);
    }

    /** The station of a code that was scanned or typed; nothing where there is none, or the code is an earlier one. */
    Optional<Station> by(String code) {
        if (code == null || code.length() > LONGEST) {
            return Optional.empty();
        }
        if (!code.startsWith(MARK + ":")) {
            return sql.first(
                    STATION + "s.code = ? and s.closed_at is null", StationBook::station, ReadableCode.of(code));
        }
        String[] parts = code.split(":", -1);
        if (parts.length != PARTS
                || !parts[1].matches("[0-9]{1,18}")
                || !keys.isSigned(KEY, parts[0] + ":" + parts[1] + ":" + parts[2], parts[PARTS - 1])) {
            return Optional.empty();
        }
        return sql.first(STATION + "s.id = ? and s.closed_at is null", StationBook::station, Long.parseLong(parts[1]))
                .filter(station -> parts[2].equals(String.valueOf(station.generation())));
    }

    /** Whether it is what a poster of the city said once and says no more: its signature is proof that nobody guesses. */
    boolean isReplaced(String code) {
        if (code == null || code.length() > LONGEST || !code.startsWith(MARK + ":")) {
            return false;
        }
        String[] parts = code.split(":", -1);
        return parts.length == PARTS
                && keys.isSigned(KEY, parts[0] + ":" + parts[1] + ":" + parts[2], parts[PARTS - 1])
                && by(code).isEmpty();
    }

    private static Station station(Row row) throws SQLException {
        return new Station(
                row.number("id"),
                row.number("challenge_id"),
                row.text("name"),
                row.day("first_day"),
                row.day("last_day"),
                row.flag("daily"),
                (int) row.number("most_a_day"),
                (int) row.number("generation"),
                row.text("code"),
                row.flag("closed"),
                row.number("taken"));
    }
}
