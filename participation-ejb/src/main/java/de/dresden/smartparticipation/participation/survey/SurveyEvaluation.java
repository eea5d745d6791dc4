package de.dresden.smartparticipation.participation.survey;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.module.ModuleAccess;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.participation.module.ModuleKind;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.survey.CrossTable;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import de.dresden.smartparticipation.platform.survey.SurveyResults;
import de.dresden.smartparticipation.platform.survey.SurveySheets;
import de.dresden.smartparticipation.platform.survey.Surveys;
import de.dresden.smartparticipation.platform.tables.TableResult;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * What came out of a survey. Everybody who may see the consultation sees the tables, while it is open as a snapshot; single sheets
 * only who manages it takes out, and sees exact tables at all times.
 */
@Boundary
@Stateless
public class SurveyEvaluation {

    /** The most sheets that are written at once. */
    public static final long AT_ONCE = 5_000;

    @Inject
    private ModuleAccess modules;

    @Inject
    private Surveys surveys;

    @Inject
    private SurveySheets sheets;

    @Inject
    private ResultsNow now;

    @Inject
    private ExportWriting writing;

    @Inject
    private JobQueue queue;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /** @throws de.dresden.smartparticipation.platform.fault.NotFound where there is none, or none that the person may know of */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public SurveyResults results(long module) {
        ModuleFrame frame = modules.readable(module, ModuleKind.SURVEY);
        SurveyFrame survey = survey(frame);
        return sheets.results(survey, now.forStaff(frame, survey));
    }

    /**
     * The answers to one question, split by those to another.
     *
     * @throws Refused where the two do not go together
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public CrossTable cross(long module, int question, int by) {
        ModuleFrame frame = modules.readable(module, ModuleKind.SURVEY);
        SurveyFrame survey = survey(frame);
        return sheets.cross(survey, now.forStaff(frame, survey), question, by);
    }

    /** Whether there are too many sheets to be written at once. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public boolean isLong(ExportRequest request) {
        return survey(exported(request)).sheets() > AT_ONCE;
    }

    /**
     * Writes the sheets, or the codebook to them.
     *
     * @param out stays open
     * @throws Refused where there are too many to be written at once
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public TableResult write(ExportRequest request, OutputStream out) {
        ModuleFrame module = exported(request);
        SurveyFrame survey = survey(module);
        if (!request.codebook() && survey.sheets() > AT_ONCE) {
            throw new Refused(Reason.of("participation.survey.too-long", survey.sheets(), AT_ONCE));
        }
        tell(request, module, survey);
        try {
            return writing.write(request, module, survey, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has any number of sheets written in the background. @return the job */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long enqueue(ExportRequest request) {
        ModuleFrame module = exported(request);
        tell(request, module, survey(module));
        return queue.enqueue(JobRequest.of(ExportWork.KIND, module.title(), SurveySubject.history(module))
                .with("module", request.module())
                .with("format", request.format())
                .with("language", request.language().getLanguage())
                .with("codebook", request.codebook()));
    }

    private void tell(ExportRequest request, ModuleFrame module, SurveyFrame survey) {
        happenings.record(new SheetsHandedOut(
                SurveySubject.history(module), request.format().name(), request.codebook() ? 0 : survey.sheets()));
    }

    private ModuleFrame exported(ExportRequest request) {
        ModuleFrame module = modules.readable(request.module(), ModuleKind.SURVEY);
        actor.get().require(Role.CONSULTATION_MANAGER, module.department());
        return module;
    }

    private SurveyFrame survey(ModuleFrame module) {
        return surveys.of(SurveySubject.of(module));
    }
}
