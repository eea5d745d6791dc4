package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.rewards.member.MemberFrame;
import de.dresden.smartparticipation.rewards.member.Members;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Challenges of the member who acts. */
@Boundary
@Stateless
public class Challenges {

    /** Codes that a member may try in an hour; 40 bits are not guessed with that. */
    private static final int MOST_CODES = 10;

    /** Teams that a member may found in a day. */
    private static final int MOST_TEAMS = 5;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private Members members;

    @Inject
    private ChallengeRegister register;

    @Inject
    private OwnChallenges own;

    @Inject
    private EntryBook entries;

    @Inject
    private TeamBook teams;

    @Inject
    private ChallengeDays days;

    @Inject
    private RateLimits limits;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /** What is open, what ended lately, and in what the member takes part. @throws NotAllowed for anybody who is no member */
    @PermitAll
    public List<OwnChallenge> list() {
        return own.list(members.self().id());
    }

    /** @throws NotFound where there is none, or it is not released */
    @PermitAll
    public OwnChallenge one(String reference) {
        return own.one(reference, members.self().id());
    }

    /**
     * Takes part from now on; asking again changes nothing. Of a team challenge a team has to be founded or joined.
     *
     * @throws Refused where it cannot be joined, or no place is left
     */
    @PermitAll
    public OwnChallenge join(String reference) {
        MemberFrame member = members.current();
        Challenge challenge = joinable(reference);
        switch (challenge.data().kind()) {
            case TEAM -> throw new Refused(AcceptableChallenge.because("needs-team"));
            case DEED -> throw new Refused(AcceptableChallenge.because("deed-is-told"));
            case INDIVIDUAL -> entries.hold(member.id());
        }
        if (entries.of(challenge.id(), member.id()).isEmpty()) {
            enter(challenge, member, null);
        }
        return own.one(reference, member.id());
    }

    /**
     * Founds a team and is in it.
     *
     * @param name 3 to 40 letters, digits and blanks; others see it
     * @throws Refused for another name or one that is taken, for too many, or where the challenge cannot be joined
     */
    @PermitAll
    public OwnChallenge found(String reference, String name) {
        MemberFrame member = members.current();
        Challenge challenge = joinable(reference);
        requireTeams(challenge);
        entries.hold(member.id());
        requireOutside(challenge, member);
        if (!limits.take("team-founded", member.reference(), MOST_TEAMS, DAY)) {
            throw new TooMany(AcceptableChallenge.because("too-many"), DAY);
        }
        takePlace(challenge);
        long team =
                teams.found(challenge.id(), member.id(), name, challenge.data().teamSize(), clock.instant());
        enterTeam(challenge, member, team);
        return own.one(reference, member.id());
    }

    /**
     * Joins the team to which a code invites. Each try counts, so that nobody guesses.
     *
     * @return nothing where there is no such team
     * @throws Refused for too many tries, where the member is in a team already, or the team is full
     */
    @PermitAll
    public Optional<OwnChallenge> joinTeam(String reference, String code) {
        MemberFrame member = members.current();
        Challenge challenge = joinable(reference);
        requireTeams(challenge);
        if (!limits.take("team-code", member.reference(), MOST_CODES, HOUR)) {
            throw new TooMany(AcceptableChallenge.because("too-many"), HOUR);
        }
        Optional<Team> team = teams.by(challenge.id(), code);
        if (team.isEmpty()) {
            return Optional.empty();
        }
        entries.hold(member.id());
        Optional<EntryBook.Entry> entry = entries.of(challenge.id(), member.id());
        boolean inside = entry.filter(one -> Long.valueOf(team.get().id()).equals(one.team()))
                .isPresent();
        if (!inside) {
            requireOutside(challenge, member);
            takePlace(challenge);
            enterTeam(challenge, member, team.get().id());
        }
        return Optional.of(own.one(reference, member.id()));
    }

    /** Takes no part any more; what counted is gone, and a team in which nobody is any more. Asking again changes nothing. */
    @PermitAll
    public void leave(String reference) {
        MemberFrame member = members.current();
        Challenge challenge = released(reference);
        if (challenge.at(days.today()).over()) {
            throw new Refused(AcceptableChallenge.because("over-already"));
        }
        entries.hold(member.id());
        entries.of(challenge.id(), member.id()).ifPresent(entry -> {
            entries.leave(challenge.id(), member.id());
            entries.givePlaceBack(challenge.id());
            if (entry.team() != null) {
                teams.givePlaceBack(entry.team());
            }
            tell(challenge, member, "left");
        });
    }

    private void enter(Challenge challenge, MemberFrame member, Long team) {
        if (team == null) {
            takePlace(challenge);
        }
        Instant now = clock.instant();
        entries.enter(challenge.id(), member.id(), team, now);
        tell(challenge, member, "joined");
    }

    private void enterTeam(Challenge challenge, MemberFrame member, long team) {
        if (!teams.takePlace(team)) {
            throw new Refused(AcceptableChallenge.because("team-full"));
        }
        enter(challenge, member, team);
    }

    private void takePlace(Challenge challenge) {
        if (!entries.takePlace(challenge.id())) {
            throw new Refused(AcceptableChallenge.because("full"));
        }
    }

    private void requireOutside(Challenge challenge, MemberFrame member) {
        if (entries.of(challenge.id(), member.id()).isPresent()) {
            throw new Refused(AcceptableChallenge.because("in-a-team"));
        }
    }

    private static void requireTeams(Challenge challenge) {
        if (challenge.data().kind() != ChallengeKind.TEAM) {
            throw new Refused(AcceptableChallenge.because("no-teams"));
        }
    }

    private Challenge joinable(String reference) {
        Challenge challenge = released(reference);
        if (!challenge.at(days.today()).open()) {
            throw new Refused(AcceptableChallenge.because("not-open"));
        }
        return challenge;
    }

    private Challenge released(String reference) {
        Challenge challenge = register.find(reference);
        if (!challenge.at(days.today()).released()) {
            throw new NotFound(reference);
        }
        return challenge;
    }

    private void tell(Challenge challenge, MemberFrame member, String what) {
        Subject subject = new Subject("member", member.id(), member.reference());
        happenings.record(new TakingPart(subject, what, challenge.reference()));
    }
}
