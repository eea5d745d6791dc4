package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What everybody may know of challenges and good deeds. */
@Boundary
@Stateless
public class PublicChallenges {

    @Inject
    private ChallengeLists lists;

    @Inject
    private ChallengeDays days;

    /** Those that run or begin soon; what ends first comes first. */
    @PermitAll
    public List<PublicChallenge> list() {
        return lists.open(days.today(), days.today()).stream()
                .filter(one -> one.state().open())
                .toList();
    }
}
