package de.dresden.smartparticipation.participation.survey;

import de.dresden.smartparticipation.participation.module.ModuleDirectory;
import de.dresden.smartparticipation.participation.module.ModuleFrame;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import de.dresden.smartparticipation.platform.survey.SurveyFrame;
import de.dresden.smartparticipation.platform.survey.Surveys;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes many sheets of a survey into a file. */
@Dependent
class ExportWork implements JobWork {

    static final String KIND = "survey-export";

    @Inject
    private ModuleDirectory modules;

    @Inject
    private Surveys surveys;

    @Inject
    private ExportWriting writing;

    @Inject
    private CurrentActor actor;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        ModuleFrame module = modules.of(Long.parseLong(run.parameter("module")));
        actor.get().require(Role.CONSULTATION_MANAGER, module.department());
        ExportRequest request = new ExportRequest(
                module.id(),
                TableFormat.valueOf(run.parameter("format")),
                Locale.forLanguageTag(run.parameter("language")),
                Boolean.parseBoolean(run.parameter("codebook")));
        SurveyFrame survey = surveys.of(SurveySubject.of(module));
        run.total(survey.sheets());
        run.result(
                request.file(),
                request.format() == TableFormat.CSV ? FileKind.CSV : FileKind.XLSX,
                out -> writing.write(request, module, survey, out));
        run.processed(survey.sheets());
        run.finish(() -> {});
    }
}
