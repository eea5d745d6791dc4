package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.rewards.challenge.count.ChallengeUnit;
import de.dresden.smartparticipation.rewards.emission.Mode;
import de.dresden.smartparticipation.rewards.ledger.Issuer;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a challenge asks for and gives, as it is kept. */
@Embeddable
class ChallengeParticulars {

    private String title;

    private String description;

    @Enumerated(EnumType.STRING)
    private ChallengeKind kind;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private ChallengeProof proof;

    @Enumerated(EnumType.STRING)
    private ChallengeUnit unit;

    private long goal;

    private String modes;

    private Integer times;

    @Enumerated(EnumType.STRING)
    private Repeat every;

    @Column(name = "reward_taler")
    private long rewardTaler;

    @Enumerated(EnumType.STRING)
    private Issuer issuer;

    @Column(name = "most_taler")
    private long mostTaler;

    @Column(name = "most_members")
    private Integer mostMembers;

    @Column(name = "team_size")
    private Integer teamSize;

    protected ChallengeParticulars() {}

    ChallengeParticulars(ChallengeData data) {
        title = data.title();
        description = data.description();
        kind = data.kind();
        firstDay = data.firstDay();
        lastDay = data.lastDay();
        proof = data.proof();
        unit = data.unit();
        goal = data.goal();
        modes = data.modeNames();
        times = data.times();
        every = data.every();
        rewardTaler = data.rewardTaler();
        issuer = data.issuer();
        mostTaler = data.mostTaler();
        mostMembers = data.mostMembers();
        teamSize = data.teamSize();
    }

    ChallengeData data() {
        return new ChallengeData(
                title,
                description,
                kind,
                firstDay,
                lastDay,
                proof,
                unit,
                goal,
                modes(modes),
                times,
                every,
                rewardTaler,
                issuer,
                mostTaler,
                mostMembers,
                teamSize);
    }

    /** As they are kept, with commas. */
    static Set<Mode> modes(String names) {
        return names.isEmpty()
                ? Set.of()
                : Stream.of(names.split(",")).map(Mode::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
