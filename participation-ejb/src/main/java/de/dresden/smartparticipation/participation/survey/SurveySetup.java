package de.dresden.smartparticipation.participation.survey;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.module.ManagedModule;
import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.TokenLetters;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange;
import de.dresden.smartparticipation.platform.survey.QuestionnaireChange.TakeOver;
import de.dresden.smartparticipation.platform.survey.ResultsShown;
import de.dresden.smartparticipation.platform.survey.SurveyAccess;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import de.dresden.smartparticipation.platform.survey.Surveys;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Sets surveys up: what is asked, who may take part, what is shown. */
@Boundary
@Stateless
public class SurveySetup {

    /** The most letters that are made at once. */
    public static final int MOST_LETTERS = 2_000;

    @Inject
    private ModuleAccess modules;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyCopies copies;

    @Inject
    private TokenLetters letters;

    @Inject
    private LetterWriting writing;

    @Inject
    private Happenings happenings;

    /** @throws de.dresden.smartparticipation.platform.fault.NotFound where there is none, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public SurveyModule of(long module) {
        ModuleFrame frame = modules.readable(module, ModuleKind.SURVEY);
        Subject subject = SurveySubject.of(frame);
        return new SurveyModule(
                frame,
                surveys.of(subject),
                !surveys.isUnanswered(subject),
                modules.manageable(frame),
                letters.issued(subject));
    }

    /**
     * Changes what is asked.
     *
     * @param version version of the survey that was seen
     * @throws Refused with everything that is wrong
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void change(long module, long version, QuestionnaireChange change) {
        ManagedModule managed = modules.changed(module, ModuleKind.SURVEY);
        happenings.record(surveys.ask(
                SurveySubject.of(managed.frame()),
                version,
                change,
                SurveySubject.history(managed.frame()),
                managed.by()));
    }

    /** Other surveys whose questions can be taken over: of all consultations that the person may see. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public List<SurveyCopy> others(long module) {
        return copies.others(modules.changed(module, ModuleKind.SURVEY).frame().id());
    }

    /** Takes the questions of another survey over, in place of the own ones. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void copy(long module, long version, long other) {
        ModuleFrame from = modules.readable(other, ModuleKind.SURVEY);
        change(module, version, new TakeOver(surveys.of(SurveySubject.of(from)).questionnaire()));
    }

    /** Changes who may take part and when the results are shown. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void set(long module, long version, SurveyAccess access, ResultsShown results) {
        ManagedModule managed = modules.changed(module, ModuleKind.SURVEY);
        happenings.record(surveys.set(
                SurveySubject.of(managed.frame()),
                version,
                access,
                results,
                SurveySubject.history(managed.frame()),
                managed.by()));
    }

    /**
     * Makes codes and writes them into letters. They are told this once: the file is their only copy.
     *
     * @param number how many, 1 to {@link #MOST_LETTERS}
     * @param kind a sheet of codes or a letter for each
     * @param out stays open
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void letters(long module, int number, LetterKind kind, Locale language, OutputStream out) {
        ManagedModule managed = modules.changed(module, ModuleKind.SURVEY);
        Subject subject = SurveySubject.of(managed.frame());
        SurveyFrame survey = surveys.of(subject);
        if (survey.access() != SurveyAccess.TOKEN) {
            throw new Refused(Reason.of("participation.survey.no-letters"));
        }
        if (number < 1 || number > MOST_LETTERS) {
            throw new Refused(Reason.of("participation.survey.letters-number", MOST_LETTERS));
        }
        int first = letters.issued(subject) + 1;
        List<String> codes = letters.issue(subject, number);
        happenings.record(new LettersMade(SurveySubject.history(managed.frame()), first, number, managed.by()));
        try {
            writing.write(managed.frame(), first, codes, kind, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
