package de.dresden.smartparticipation.rewards.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.platform.paging.PageQuery;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What lists read, and what the tables refuse whoever asks. */
class ChallengeListsTest {

    private final ChallengeSite site = new ChallengeSite(3, 1_000);
    private final ChallengeLists lists = new ChallengeLists(site.sql);
    private final DeedLists deeds = new DeedLists(site.sql);

    @Test
    void aChallengeStandsAsItsDaysSay() {
        long ride = site.ride("INDIVIDUAL", 2, 100);
        String reference = "CH-2026-" + (1000 + ride);

        assertThat(lists.open(reference, LocalDate.of(2026, 5, 3)).state()).isEqualTo(ChallengeState.PLANNED);
        assertThat(lists.open(reference, LocalDate.of(2026, 5, 4)).state()).isEqualTo(ChallengeState.RUNNING);
        assertThat(lists.open(reference, LocalDate.of(2026, 5, 24)).state()).isEqualTo(ChallengeState.RUNNING);
        assertThat(lists.open(reference, LocalDate.of(2026, 5, 25)).state()).isEqualTo(ChallengeState.ENDED);
        assertThat(lists.page(ChallengeFilter.usual(), ChallengeSite.TODAY, PageQuery.first())
                        .items())
                .singleElement()
                .extracting(ChallengeRow::state, ChallengeRow::mostTaler)
                .containsExactly(ChallengeState.RUNNING, 100L);
        assertThat(lists.page(
                                new ChallengeFilter(null, Set.of(ChallengeState.ENDED), Set.of(ChallengeKind.TEAM)),
                                ChallengeSite.TODAY,
                                PageQuery.first())
                        .items())
                .isEmpty();
        site.join(ride, 1, null);
        PublicChallenge open =
                lists.open(ChallengeSite.TODAY, ChallengeSite.TODAY).get(0);
        assertThat(open.placesLeft()).isOne();
        assertThat(open.talerLeft()).isTrue();
        assertThat(lists.joined(1)).containsExactly(reference);
        assertThat(lists.count(ride).members()).isOne();
    }

    @Test
    void theQueueShowsWhatWaitsAndTheMemberTheOwnOnes() {
        long tree = site.challenge("DEED", "CLERK", "DEEDS", 1, "", null, 100);
        long id = deed(tree, 1, "a", 1, "OPEN");

        assertThat(deeds.queue(Set.of(DeedState.OPEN), null, PageQuery.first()).items())
                .singleElement()
                .extracting(DeedRow::text, DeedRow::rewardTaler, DeedRow::evidence)
                .containsExactly("Planted a tree", 10L, 0);
        assertThat(deeds.own(1, PageQuery.first()).items())
                .singleElement()
                .extracting(OwnDeed::id)
                .isEqualTo("a");
        assertThat(deeds.own(2, PageQuery.first()).items()).isEmpty();
        assertThat(deeds.row(id).waits()).isTrue();
        assertThat(deeds.earlier(id)).isZero();
        assertThat(deeds.rejectedBy(id)).isEmpty();
        assertThat(deeds.waiting()).isOne();
        assertThat(lists.count(tree).waiting()).isOne();
    }

    @Test
    void nobodyProvesTheSameTimeTwiceAndNobodyDecidesAboutTheOwnRejection() {
        long tree = site.challenge("DEED", "CLERK", "DEEDS", 1, "", null, 100);
        long id = deed(tree, 1, "a", 1, "OPEN");

        assertThatThrownBy(() -> deed(tree, 1, "b", 1, "OPEN")).hasStackTraceContaining("deed_times");
        assertThatThrownBy(() -> deed(tree, 1, "a", 2, "OPEN")).hasStackTraceContaining("deed_client_once");
        site.sql.update(
                "update rewards.deed set state = 'APPEALED', slot = null, decided_at = ?, decided_by = 1, explanation = 'No',"
                        + " appealed_at = ?, appeal_text = 'Yes' where id = ?",
                ChallengeSite.NOW,
                ChallengeSite.NOW,
                id);
        assertThatThrownBy(() -> decideAppeal(id, 1)).hasStackTraceContaining("deed_other_person");
        assertThat(decideAppeal(id, 2)).isOne();
    }

    @Test
    void nobodyReleasesWhatHePutInAndNothingReleasedChanges() {
        long ride = site.ride("INDIVIDUAL", null, 100);

        assertThatThrownBy(() -> site.sql.update("update rewards.challenge set reward_taler = 99 where id = ?", ride))
                .hasStackTraceContaining("of challenge may change");
        assertThatThrownBy(() -> site.sql.update("delete from rewards.challenge where id = ?", ride))
                .hasStackTraceContaining("rows of challenge are kept");
        assertThatThrownBy(() -> site.sql.update(
                        "insert into rewards.challenge select (jsonb_populate_record(c, '{\"id\": 7, \"reference\": \"CH-2026-9999\","
                                + " \"first_approved_by\": 1}')).* from rewards.challenge c where id = ?",
                        ride))
                .hasStackTraceContaining("challenge_approval_by_another");
    }

    private int decideAppeal(long id, long by) {
        return site.sql.update(
                "update rewards.deed set state = 'REJECTED', appeal_decided_at = ?, appeal_decided_by = ?, appeal_explanation = 'No'"
                        + " where id = ?",
                ChallengeSite.NOW,
                by,
                id);
    }

    private long deed(long challenge, long member, String name, int slot, String state) {
        return site.number(
                "insert into rewards.deed (id, challenge_id, member_id, client_id, content, day, since, slot, text, reported_at, state,"
                        + " version) values (nextval('rewards.deed_id'), ?, ?, ?, repeat('0', 64), date '2026-05-10', date '2026-05-10',"
                        + " ?, 'Planted a tree', ?, ?, 1) returning id as n",
                challenge,
                member,
                name,
                slot,
                ChallengeSite.NOW,
                state);
    }
}
