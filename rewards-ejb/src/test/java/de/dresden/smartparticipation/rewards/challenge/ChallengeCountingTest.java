package de.dresden.smartparticipation.rewards.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.challenge.count.CountRule;
import de.dresden.smartparticipation.rewards.challenge.count.DaySums;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.member.MemberLeft;
import de.dresden.smartparticipation.rewards.trip.TripAccepted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trips count for the challenges of their member; who has reached the goal is rewarded once. */
class ChallengeCountingTest {

    private final ChallengeSite site = new ChallengeSite(6, 1_000);

    @Test
    void aTripCountsOnceForEachChallengeAndIsTakenBack() {
        long one = site.ride("INDIVIDUAL", null, 100);
        long other = site.challenge("INDIVIDUAL", "TRIPS", "DAYS", 1, "BICYCLE", null, 100);
        site.join(one, 1, null);
        site.join(other, 1, null);

        site.accept(1, ChallengeSite.trip(11, 1, 12_000), ChallengeSite.trip(12, 1, 9_000));
        site.accept(1, ChallengeSite.trip(11, 1, 12_000));
        assertThat(site.progress(one, 1)).isEqualTo(21_000);
        assertThat(site.progress(other, 1)).isOne();
        assertThat(reachedAt(one)).isEqualTo(1);

        site.reverse(ChallengeSite.trip(11, 1, 12_000));
        site.reverse(ChallengeSite.trip(11, 1, 12_000));
        assertThat(site.progress(one, 1)).isEqualTo(9_000);
        assertThat(reachedAt(one)).as("below the goal again").isZero();
        site.accept(1, ChallengeSite.trip(11, 1, 12_000));
        assertThat(site.progress(one, 1)).as("accepted on appeal").isEqualTo(21_000);
    }

    @Test
    void whoTakesNoPartOrJoinsLaterGetsNothingForWhatWas() {
        long ride = site.ride("INDIVIDUAL", null, 100);
        site.accept(1, ChallengeSite.trip(11, 1, 30_000));
        site.join(ride, 1, null);

        assertThat(site.progress(ride, 1)).isZero();
    }

    @Test
    void ridesBegunBeforeJoiningDoNotCountWhenTheyAreReportedAfterwardsNorForATeam() {
        long ride = site.ride("INDIVIDUAL", null, 100);
        long together = site.ride("TEAM", null, 100);
        site.clock.forward(Duration.ofHours(1));
        site.join(ride, 1, null);
        site.join(together, 1, site.in(() -> site.teams.found(together, 1, "Radlerinnen", 3, ChallengeSite.NOW)));

        site.accept(1, ChallengeSite.trip(11, 1, 30_000));
        assertThat(site.progress(ride, 1)).isZero();
        assertThat(site.progress(together, 1)).isZero();
        assertThat(reachedAt(ride)).isZero();
        TripAccepted since = new TripAccepted(
                12, 1, Mode.BICYCLE, 4_000, site.clock.instant(), 600, ChallengeSite.TODAY, 1L, 1, false);
        site.accept(1, since);
        assertThat(site.progress(ride, 1)).as("from the moment of joining").isEqualTo(4_000);
        assertThat(site.progress(together, 1)).isEqualTo(4_000);
    }

    @ParameterizedTest
    @CsvSource({"METRES", "TRIPS", "MILLIGRAMS", "DAYS"})
    void theDatabaseCountsAsTheCoreDoes(ChallengeUnit unit) {
        long id = site.challenge("INDIVIDUAL", "TRIPS", unit.name(), 5, "BICYCLE,WALK", null, 100);
        site.join(id, 1, null);
        CountRule rule = new CountRule(
                unit, Set.of(Mode.BICYCLE, Mode.WALK), LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 24));
        Random random = new Random(unit.ordinal());
        DaySums sums = new DaySums();
        List<TripAccepted> counted = new ArrayList<>();
        for (int step = 0; step < 120; step++) {
            if (!counted.isEmpty() && random.nextInt(3) == 0) {
                TripAccepted gone = counted.remove(random.nextInt(counted.size()));
                rule.worth(gone).ifPresent(amount -> sums.takeBack(gone.day(), amount));
                site.reverse(gone);
            } else {
                TripAccepted trip = random(random, step);
                counted.add(trip);
                rule.worth(trip).ifPresent(amount -> sums.add(trip.day(), amount));
                site.accept(1, trip);
            }
            assertThat(site.progress(id, 1)).isEqualTo(sums.total(unit));
        }
    }

    @Test
    void whoReachedTheGoalFirstIsRewardedAsFarAsTheTalerGo() {
        long ride = site.ride("INDIVIDUAL", null, 25);
        for (long member = 1; member <= 4; member++) {
            site.join(ride, member, null);
        }
        for (long member : new long[] {3, 1, 4}) {
            site.accept(member, ChallengeSite.trip(100 + member, member, 20_000));
            site.clock.forward(Duration.ofMinutes(1));
        }
        site.accept(2, ChallengeSite.trip(102, 2, 19_999));

        assertThat((int) site.in(() -> site.rewards.decide(ride))).isEqualTo(2);
        assertThat(site.rewarded(ride)).containsExactly(1L, 3L);
        assertThat(taler(ride)).isEqualTo(20);
        assertThatThrownBy(() -> site.in(() -> site.rewards.decide(ride))).hasStackTraceContaining("challenge_reward");
    }

    @Test
    void whatIsExpectedBeforeTheEvaluationIsWhatItThenPromises() {
        long ride = site.ride("INDIVIDUAL", null, 25);
        long together = site.ride("TEAM", null, 1_000);
        long team = site.in(() -> site.teams.found(together, 1, "Radlerinnen", 3, ChallengeSite.NOW));
        for (long member = 1; member <= 3; member++) {
            site.join(ride, member, null);
            site.join(together, member, team);
            if (member < 3) {
                site.accept(member, ChallengeSite.trip(100 + member, member, 20_000));
            }
        }
        site.join(ride, 4, null);
        site.accept(4, ChallengeSite.trip(104, 4, 20_000));
        ChallengeLists lists = new ChallengeLists(site.sql);

        assertThat(lists.count(ride).reached()).isEqualTo(3);
        assertThat(lists.count(ride).taler()).as("nothing is promised yet").isZero();
        assertThat(lists.count(ride).expected()).as("25 Taler are two rewards").isEqualTo(20);
        assertThat(lists.count(together).expected())
                .as("who has done something")
                .isEqualTo(20);
        for (long id : new long[] {ride, together}) {
            long expected = lists.count(id).expected();
            site.in(() -> site.rewards.decide(id));
            assertThat(lists.count(id).taler()).isEqualTo(expected);
        }
    }

    @Test
    void ofATeamThatReachedTheGoalEverybodyWhoContributedIsRewarded() {
        long ride = site.ride("TEAM", null, 1_000);
        long strong = site.in(() -> site.teams.found(ride, 1, "Radlerinnen", 3, ChallengeSite.NOW));
        long weak = site.in(() -> site.teams.found(ride, 4, "Fußgänger", 3, ChallengeSite.NOW));
        site.join(ride, 1, strong);
        site.join(ride, 2, strong);
        site.join(ride, 3, strong);
        site.join(ride, 4, weak);
        site.accept(1, ChallengeSite.trip(11, 1, 15_000));
        site.accept(2, ChallengeSite.trip(12, 2, 5_000));
        site.accept(4, ChallengeSite.trip(14, 4, 19_000));

        site.in(() -> site.rewards.decide(ride));
        assertThat(site.rewarded(ride)).as("the third of the team did nothing").containsExactly(1L, 2L);
    }

    @Test
    void aRewardIsGrantedOnceWaitsForABudgetAndIsTriedAgain() {
        ChallengeSite poor = new ChallengeSite(3, 15);
        long ride = poor.ride("INDIVIDUAL", null, 100);
        for (long member = 1; member <= 3; member++) {
            poor.join(ride, member, null);
            poor.accept(member, ChallengeSite.trip(100 + member, member, 20_000));
        }
        poor.in(() -> poor.rewards.decide(ride));

        assertThat((int) poor.in(poor.rewards::pay)).isOne();
        assertThat((int) poor.in(poor.rewards::pay)).as("not before an hour").isZero();
        poor.sql.update("update rewards.budget set taler = 100");
        poor.sql.update("update rewards.budget_slice set capacity = 100");
        poor.clock.forward(Duration.ofHours(1));
        assertThat((int) poor.in(poor.rewards::pay)).isEqualTo(2);
        assertThat((int) poor.in(poor.rewards::pay)).isZero();
        for (long member = 1; member <= 3; member++) {
            assertThat(poor.ledger.wallet(member).incoming()).isEqualTo(10);
        }
    }

    @Test
    void whatTheLedgerHasAlreadyIsNotGrantedTwice() {
        long ride = site.ride("INDIVIDUAL", null, 100);
        site.join(ride, 1, null);
        site.accept(1, ChallengeSite.trip(11, 1, 20_000));
        site.in(() -> site.rewards.decide(ride));
        site.in(site.rewards::pay);
        site.sql.update("alter table rewards.challenge_reward disable trigger challenge_reward_fixed");
        site.sql.update("update rewards.challenge_reward set granted_at = null");

        assertThat((int) site.in(site.rewards::pay))
                .as("as after a crash between the two")
                .isOne();
        assertThat(site.ledger.wallet(1).incoming()).isEqualTo(10);
    }

    @Test
    void whoLeavesTheProgrammeLeavesNoTeamNoNameAndNothingThatWaits() {
        long ride = site.ride("TEAM", 3, 1_000);
        long team = site.in(() -> site.teams.found(ride, 1, "Radlerinnen", 3, ChallengeSite.NOW));
        site.join(ride, 1, team);
        site.join(ride, 2, team);
        site.accept(1, ChallengeSite.trip(11, 1, 20_000));
        site.in(() -> site.rewards.decide(ride));
        ChallengeForgetting forgetting =
                new ChallengeForgetting(site.joined, site.entries, site.teams, site.rewards, null);

        site.in(() -> {
            forgetting.forget(new MemberLeft(1));
            return null;
        });
        assertThat(site.teams.of(ride, team).name()).isNull();
        assertThat(site.teams.of(ride, team).members()).isOne();
        assertThat(site.rewarded(ride)).isEmpty();
        assertThat(taler(ride)).isZero();
        assertThat(site.number("select members as n from rewards.challenge_tally where challenge_id = ?", ride))
                .isOne();
        site.in(() -> {
            forgetting.forget(new MemberLeft(2));
            return null;
        });
        assertThat(site.teams.of(ride)).as("a team of nobody").isEmpty();
    }

    private long taler(long challenge) {
        return site.number("select taler as n from rewards.challenge_tally where challenge_id = ?", challenge);
    }

    private long reachedAt(long challenge) {
        return site.number(
                "select count(reached_at) as n from rewards.challenge_entry where challenge_id = ?", challenge);
    }

    private static TripAccepted random(Random random, int id) {
        Mode[] modes = {Mode.BICYCLE, Mode.WALK, Mode.CAR};
        long credited = random.nextInt(4) == 0 ? 0 : random.nextInt(900_000);
        return new TripAccepted(
                id,
                1,
                modes[random.nextInt(modes.length)],
                1 + random.nextInt(9_000),
                ChallengeSite.NOW,
                600,
                LocalDate.of(2026, 5, 2).plusDays(random.nextInt(25)),
                credited,
                credited,
                false);
    }
}
