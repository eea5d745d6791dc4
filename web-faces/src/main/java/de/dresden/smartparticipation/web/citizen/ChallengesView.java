package de.dresden.smartparticipation.web.citizen;

import de.dresden.smartparticipation.rewards.challenge.PublicChallenge;
import de.dresden.smartparticipation.rewards.challenge.PublicChallenges;
import de.dresden.smartparticipation.web.rewards.Amounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Challenges and good deeds that run or begin soon. */
@Named("citizenChallengesView")
@RequestScoped
public class ChallengesView {

    @Inject
    private PublicChallenges challenges;

    @Inject
    private Reader reader;

    private List<PublicChallenge> rows;

    public void load() {
        rows = challenges.list();
        reader.mayKeep();
    }

    /** The goal in words. */
    public String goal(PublicChallenge challenge) {
        return Amounts.said(
                challenge.data().unit(),
                challenge.data().goal(),
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    public List<PublicChallenge> getRows() {
        return rows;
    }
}
