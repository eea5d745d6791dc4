package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.projects.idea.IdeaFrame;
import java.util.Set;

/**
 * What a draft says when it is begun: where it takes up a published idea, what stands there is not typed again. Only what everybody reads
 * of the idea is taken over, since anybody may take it up; its address stays where it is.
 */
final class TakenUp {

    private TakenUp() {}

    /**
     * @param title as it was typed in the first step
     * @param idea the idea that is taken up, or null
     * @param areas keys of the Stadtteile that there are; one that there is no more is left out
     */
    static ApplicationData of(Applicant applicant, String title, IdeaFrame idea, Set<String> areas) {
        if (idea == null) {
            return new ApplicationData(applicant, new Proposal(title, null, null, null), Setting.NONE, MoneyPlan.NONE);
        }
        Setting none = Setting.NONE;
        Set<String> districts = idea.area() == null || !areas.contains(idea.area()) ? Set.of() : Set.of(idea.area());
        return new ApplicationData(
                applicant,
                new Proposal(title, null, idea.text(), null),
                new Setting(districts, idea.place(), none.first(), none.last(), none.steps(), none.partners()),
                MoneyPlan.NONE);
    }
}
