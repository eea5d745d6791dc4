package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Challenges as one member sees them. */
@Dependent
class OwnChallenges {

    /** How long what is over is still listed. */
    private static final int DAYS = 30;

    /** What the member is to get out of a challenge. */
    private record Reward(Long taler, boolean granted) {}

    @Inject
    private ChallengeLists lists;

    @Inject
    private EntryBook entries;

    @Inject
    private TeamBook teams;

    @Inject
    private ChallengeDays days;

    @Inject
    private Sql sql;

    List<OwnChallenge> list(long member) {
        LocalDate today = days.today();
        Map<String, PublicChallenge> all = new LinkedHashMap<>();
        lists.open(today, today.minusDays(DAYS)).forEach(one -> all.put(one.reference(), one));
        lists.joined(member).forEach(reference -> all.computeIfAbsent(reference, key -> lists.open(key, today)));
        return all.values().stream().map(one -> own(one, member)).toList();
    }

    /** @throws NotFound where there is none, or it is not released */
    OwnChallenge one(String reference, long member) {
        return own(lists.open(reference, days.today()), member);
    }

    private OwnChallenge own(PublicChallenge challenge, long member) {
        long id = sql.first(
                        "select id from rewards.challenge where reference = ?",
                        row -> row.number("id"),
                        challenge.reference())
                .orElseThrow(() -> new NotFound(challenge.reference()));
        EntryBook.Entry entry = entries.of(id, member).orElse(null);
        Reward reward = sql.first(
                        "select cast(sum(taler) as bigint) as taler, coalesce(bool_and(granted_at is not null), false) as granted"
                                + " from rewards.challenge_reward where challenge_id = ? and member_id = ?",
                        row -> new Reward(row.id("taler"), row.flag("granted")),
                        id,
                        member)
                .orElseThrow();
        return new OwnChallenge(
                challenge,
                entry != null,
                entry == null ? 0 : entry.progress(),
                entry == null || entry.team() == null ? null : teams.of(id, entry.team()),
                reward.taler(),
                reward.granted());
    }
}
