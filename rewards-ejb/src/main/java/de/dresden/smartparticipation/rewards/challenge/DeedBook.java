package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.rewards.challenge.count.DaySums;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What members may prove how often, and what follows where it is confirmed. To be used while the member is held. */
@Dependent
class DeedBook {

    private static final String FREE = """
            select min(s) as slot from generate_series(1, ?) as s where not exists (
                select 1 from rewards.deed d where d.challenge_id = ? and d.member_id = ? and d.since = ?::text::date and d.slot = s)""";

    @Inject
    private Sql sql;

    @Inject
    private EntryBook entries;

    @Inject
    private Rewards rewards;

    DeedBook() {}

    DeedBook(Sql sql, EntryBook entries, Rewards rewards) {
        this.sql = sql;
        this.entries = entries;
        this.rewards = rewards;
    }

    /** @throws Refused where the member has proved it as often as is possible, or takes no part in a challenge that has to be joined */
    DeedPlace place(Challenge challenge, long member, LocalDate day) {
        if (challenge.data().kind() != ChallengeKind.DEED
                && entries.of(challenge.id(), member).isEmpty()) {
            throw new Refused(Reason.of("rewards.deed.not-joined"));
        }
        LocalDate since = challenge.data().every().since(day, challenge.data().firstDay());
        return new DeedPlace(challenge.id(), member, day, since, slot(challenge, member, since));
    }

    /** The first of the member's times that is free. */
    int slot(Challenge challenge, long member, LocalDate since) {
        return sql.first(
                        FREE, row -> row.id("slot"), challenge.data().times(), challenge.id(), member, since.toString())
                .map(Long::intValue)
                .orElseThrow(() -> new Refused(Reason.of(
                        "rewards.deed.often-enough",
                        challenge.data().times(),
                        Reason.of("rewards.deed.every-"
                                + challenge.data().every().name().toLowerCase(Locale.ROOT)))));
    }

    /** Counts what is confirmed: a good deed is rewarded, everything else is part of a goal. @throws Refused where the Taler are spent */
    void count(Challenge challenge, Deed deed, Instant now) {
        if (challenge.data().kind() != ChallengeKind.DEED) {
            entries.add(challenge.id(), deed.member(), Map.of(deed.day(), new DaySums.Sum(1, 1)), now);
            return;
        }
        if (!entries.takeTaler(challenge.id(), challenge.data().rewardTaler())) {
            throw new Refused(Reason.of("rewards.deed.taler-spent"));
        }
        rewards.decide(challenge, deed);
    }

    /** Takes one of a poster's proofs of a day. @throws Refused where as many as are possible there were taken that day */
    void takeAt(Station station, LocalDate day) {
        int taken = sql.update(
                "insert into rewards.challenge_station_day as d (station_id, day, most, taken) values (?, ?::text::date, ?, 1)"
                        + " on conflict (station_id, day) do update set taken = d.taken + 1 where d.taken < d.most",
                station.id(),
                day.toString(),
                station.mostADay());
        if (taken == 0) {
            throw new Refused(Reason.of("rewards.deed.station-full"));
        }
    }

    /** Whether something of the challenge waits for a clerk. */
    boolean waits(long challenge) {
        return sql.first(
                        "select 1 as one from rewards.deed where challenge_id = ? and state in ('OPEN', 'APPEALED') limit 1",
                        row -> row.number("one"),
                        challenge)
                .isPresent();
    }

    Optional<Long> provedAt(long member, String once) {
        return sql.first(
                "select id from rewards.deed where member_id = ? and once = ?", row -> row.number("id"), member, once);
    }
}
