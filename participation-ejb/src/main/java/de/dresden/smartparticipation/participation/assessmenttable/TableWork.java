package de.dresden.smartparticipation.participation.assessmenttable;

import de.dresden.smartparticipation.participation.consultation.ConsultationDirectory;
import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes a long assessment table into a file; a PDF of more than 2,000 rows becomes volumes in a ZIP. */
@Dependent
class TableWork implements JobWork {

    static final String KIND = "assessment-table";

    @Inject
    private ConsultationDirectory consultations;

    @Inject
    private TableWriting writing;

    @Inject
    private CurrentActor actor;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        ConsultationHead consultation = consultations.of(run.parameter("consultation"));
        TableRequest request = new TableRequest(
                run.parameter("consultation"),
                TableFormat.valueOf(run.parameter("format")),
                Locale.forLanguageTag(run.parameter("language")),
                ChosenContributions.of(run.parameters()).filter(),
                Boolean.parseBoolean(run.parameter("senders")));
        if (request.senders()
                && !actor.get().is(Role.CONSULTATION_MANAGER, consultation.department())
                && !actor.get().is(Role.MODERATOR, consultation.department())) {
            throw new NotAllowed();
        }
        long rows = writing.count(request);
        run.total(rows);
        FileKind kind = kind(request.format(), rows);
        run.result(
                "abwaegungstabelle-" + consultation.reference() + "." + kind.extension(),
                kind,
                out -> writing.write(request, consultation, out));
        run.processed(rows);
        run.finish(() -> {});
    }

    private static FileKind kind(TableFormat format, long rows) {
        return switch (format) {
            case XLSX -> FileKind.XLSX;
            case CSV -> FileKind.CSV;
            case PDF -> rows > TableFormat.PDF_ROWS ? FileKind.ZIP : FileKind.PDF;
        };
    }
}
