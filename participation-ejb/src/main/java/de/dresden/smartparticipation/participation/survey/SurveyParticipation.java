package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.confirmation.Confirmations;
import de.dresden.smartparticipation.platform.confirmation.ParticipantKey;
import de.dresden.smartparticipation.platform.confirmation.TokenHolder;
import de.dresden.smartparticipation.platform.confirmation.TokenLetters;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.fault.TooMany;
import de.dresden.smartparticipation.platform.forms.ContentKey;
import de.dresden.smartparticipation.platform.forms.SentForms;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.limits.RateLimits;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import de.dresden.smartparticipation.platform.survey.SurveyAccess;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import de.dresden.smartparticipation.platform.survey.SurveyIntake;
import de.dresden.smartparticipation.platform.survey.SurveyResults;
import de.dresden.smartparticipation.platform.survey.SurveySheets;
import de.dresden.smartparticipation.platform.survey.Surveys;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Surveys for citizens: no account, no trace from an answer to a person. */
@Boundary
@Stateless
public class SurveyParticipation {

    static final String PURPOSE = "participation.survey";
    static final String WAITING = "survey-sheet";

    private static final int MOST_SHEETS = 60;
    private static final int MOST_CODES = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    private ModuleDirectory modules;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveyIntake intake;

    @Inject
    private SurveySheets sheets;

    @Inject
    private ResultsNow now;

    @Inject
    private SentForms forms;

    @Inject
    private RateLimits limits;

    @Inject
    private TokenLetters letters;

    @Inject
    private Confirmations confirmations;

    /** @throws NotFound where there is none, where its consultation is a draft, or where it asks nothing */
    @PermitAll
    public PublicSurvey of(long module) {
        ModuleFrame frame = visible(module);
        SurveyFrame survey = surveys.of(SurveySubject.of(frame));
        if (survey.questionnaire().isEmpty()) {
            throw new NotFound(module);
        }
        return new PublicSurvey(frame, unnumbered(survey), closed(frame), now.arePublic(frame, survey));
    }

    /**
     * What came out; while sheets come in as a snapshot.
     *
     * @throws NotFound also while the results are not shown
     */
    @PermitAll
    public SurveyResults results(long module) {
        ModuleFrame frame = visible(module);
        SurveyFrame survey = surveys.of(SurveySubject.of(frame));
        if (!now.arePublic(frame, survey)) {
            throw new NotFound(module);
        }
        return sheets.results(survey, now.forEverybody(frame, survey));
    }

    /**
     * Takes a sheet in. The same form sent twice with the same answers counts once; with other answers it is another sheet, where the
     * person may send one.
     *
     * @param form the form's own name
     * @param from where it was sent from, for limits
     * @return what comes next
     * @throws Refused where it is not open, an answer is unfit, the code was used, or too many came from there
     */
    @PermitAll
    public SurveyOutcome send(long module, String form, String from, SurveySending sending) {
        ModuleFrame frame = modules.open(visible(module).id());
        SurveyFrame survey = surveys.of(SurveySubject.of(frame));
        if (survey.access() != SurveyAccess.TOKEN) {
            return once(module, form, sending, () -> taken(frame, survey, null, from, sending));
        }
        return holder(frame, from, sending.code())
                .map(holder -> once(module, form, sending, () -> taken(frame, survey, holder.key(), from, sending)))
                .orElse(SurveyOutcome.CODE_UNKNOWN);
    }

    private SurveyOutcome once(long module, String form, SurveySending sending, Supplier<SurveyOutcome> command) {
        String content = ContentKey.of(
                module, sending.edition(), new TreeMap<>(sending.entries().values()), sending.code(), sending.email());
        return SurveyOutcome.valueOf(
                forms.once("survey " + form, content, () -> command.get().name()));
    }

    private SurveyOutcome taken(
            ModuleFrame module, SurveyFrame survey, ParticipantKey participant, String from, SurveySending sending) {
        if (!limits.take("survey", from, MOST_SHEETS, HOUR)) {
            throw new TooMany(Reason.of("participation.survey.too-many"), HOUR);
        }
        if (survey.access() == SurveyAccess.EMAIL) {
            return waiting(module, survey, sending);
        }
        intake.count(survey.id(), sending.edition(), sending.entries(), participant);
        return SurveyOutcome.COUNTED;
    }

    private SurveyOutcome waiting(ModuleFrame module, SurveyFrame survey, SurveySending sending) {
        String email = sending.email();
        if (!EmailAddress.isOne(email)) {
            throw new Refused(Reason.of("participation.survey.email"));
        }
        long sheet = intake.await(survey.id(), sending.edition(), sending.entries());
        confirmations.askFleetingly(
                email, new Subject(WAITING, sheet, module.reference()), PURPOSE, sending.language());
        return SurveyOutcome.TO_CONFIRM;
    }

    /** An unknown code is no failure, so that the guess is counted. */
    private Optional<TokenHolder> holder(ModuleFrame module, String from, String code) {
        if (!limits.take("survey-code", from, MOST_CODES, HOUR)) {
            throw new TooMany(Reason.of("participation.survey.too-many"), HOUR);
        }
        return code == null ? Optional.empty() : letters.holder(SurveySubject.of(module), code);
    }

    private ModuleFrame visible(long module) {
        ModuleFrame frame = modules.visible(module);
        if (frame.kind() != ModuleKind.SURVEY) {
            throw new NotFound(module);
        }
        return frame;
    }

    private Reason closed(ModuleFrame frame) {
        try {
            modules.open(frame.id());
            return null;
        } catch (Refused refused) {
            return refused.reason();
        }
    }

    /** How many took part is a result, too. */
    private static SurveyFrame unnumbered(SurveyFrame survey) {
        return new SurveyFrame(
                survey.id(),
                survey.version(),
                survey.edition(),
                survey.questionnaire(),
                survey.access(),
                survey.results(),
                0);
    }
}
