package de.dresden.smartparticipation.platform.survey;

import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Sets surveys up. A subject that has none yet has an empty one. */
@Dependent
public class Surveys {

    @Inject
    private SurveyRegister register;

    @Inject
    private Clock clock;

    /** How the subject's survey stands. */
    public SurveyFrame of(Subject subject) {
        return register.find(subject)
                .map(survey -> survey.frame(register.sheets(survey.id())))
                .orElse(SurveyFrame.NONE);
    }

    /** Whether nobody has answered, nor is about to. */
    public boolean isUnanswered(Subject subject) {
        return register.find(subject)
                .filter(survey -> register.answered(survey.id()))
                .isEmpty();
    }

    /**
     * Changes what is asked.
     *
     * @param subject what the survey belongs to
     * @param seenVersion version that was seen, 0 for none
     * @param change what is changed
     * @param about in whose history it belongs
     * @return what happened, to be recorded
     * @throws de.dresden.smartparticipation.platform.fault.Conflict where somebody else was faster
     * @throws de.dresden.smartparticipation.platform.fault.Refused with everything that is wrong
     */
    public SurveyChanged ask(
            Subject subject, long seenVersion, QuestionnaireChange change, Subject about, Capacity by) {
        Survey survey = opened(subject, seenVersion);
        boolean answered = register.answered(survey.id());
        int edition = survey.edition();
        String content = survey.content();
        SurveyChanged changed = survey.ask(change.on(survey.questionnaire()), answered, about, by);
        if (answered) {
            register.keepEdition(survey.id(), edition, content, clock.instant());
        }
        return changed;
    }

    /** Changes who may take part and when results are shown; otherwise as {@link #ask}. */
    public SurveyChanged set(
            Subject subject, long seenVersion, SurveyAccess access, ResultsShown results, Subject about, Capacity by) {
        Survey survey = opened(subject, seenVersion);
        return survey.set(access, results, register.answered(survey.id()), about, by);
    }

    private Survey opened(Subject subject, long seenVersion) {
        boolean begun = register.find(subject).isPresent();
        Survey survey = register.forChange(subject);
        if (begun || seenVersion != 0) {
            survey.requireVersion(seenVersion);
        }
        return survey;
    }
}
