package de.dresden.smartparticipation.participation.standing;

import de.dresden.smartparticipation.participation.contribution.ContributionState;
import de.dresden.smartparticipation.platform.tone.Tone;
import de.dresden.smartparticipation.platform.tone.Toned;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The steps of a contribution's way, as they are counted; what was split or merged is counted in its parts. */
public enum Step implements Toned {
    RECEIVED(Tone.WAIT, ContributionState.RECEIVED, ContributionState.QUERIED),
    ACCEPTED(Tone.OPEN, ContributionState.ACCEPTED),
    DISTRIBUTED(Tone.OPEN, ContributionState.DISTRIBUTED),
    IN_DRAFT(Tone.OPEN, ContributionState.IN_DRAFT),
    TO_APPROVE(Tone.WAIT, ContributionState.TO_APPROVE),
    APPROVED(Tone.OPEN, ContributionState.APPROVED),
    PUBLISHED(Tone.DONE, ContributionState.PUBLISHED),
    REFUSED(Tone.REST, ContributionState.REFUSED);

    private final Tone tone;
    private final Set<ContributionState> states;

    Step(Tone tone, ContributionState... states) {
        this.tone = tone;
        this.states = Set.of(states);
    }

    @Override
    public Tone tone() {
        return tone;
    }

    /** The states that are counted as this step. */
    public Set<ContributionState> states() {
        return states;
    }

    /** Whether somebody still has to do something. */
    public boolean open() {
        return this != PUBLISHED && this != REFUSED;
    }

    static Optional<Step> of(ContributionState state) {
        return Arrays.stream(values())
                .filter(step -> step.states.contains(state))
                .findFirst();
    }
}
