package de.dresden.smartparticipation.projects.cooperation.satisfaction;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.LinkHolder;
import de.dresden.smartparticipation.platform.text.TypedText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A company answers over its secret link: once, and until the last day. Each throws {@code NotFound} where the key opens nothing. */
@Boundary
@Stateless
public class SatisfactionAnswers {

    private static final int BEST = 5;
    private static final int LONGEST_WORDS = 2_000;

    @Inject
    private SatisfactionCourse course;

    @Inject
    private CurrentActor actor;

    /** The survey as it stands for this company. */
    @PermitAll
    public OwnSurvey of(String key) {
        return course.shown(course.open(key));
    }

    /**
     * Answers. Once more changes nothing, whatever is said then: what was answered is not known to be this company's.
     *
     * @throws Refused where something is out of its bounds, or after the last day
     */
    @PermitAll
    public void answer(String key, Satisfaction answer) {
        RequestTable.Request request = course.open(key);
        actor.become(new LinkHolder(course.reference(request)));
        if (answer.satisfied() < 1 || answer.satisfied() > BEST) {
            throw new Refused(Reason.of("projects.cooperation.satisfaction.satisfied", BEST));
        }
        String words = TypedText.text(answer.words());
        if (words != null && words.length() > LONGEST_WORDS) {
            throw new Refused(Reason.of("projects.cooperation.satisfaction.words", LONGEST_WORDS));
        }
        course.answer(
                request,
                new Satisfaction(answer.satisfied(), answer.together(), answer.results(), answer.recommends(), words));
    }
}
