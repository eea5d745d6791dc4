package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.statement.StatementSight;
import de.dresden.smartparticipation.platform.files.FileKind;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobRun;
import de.dresden.smartparticipation.platform.jobs.JobWork;
import de.dresden.smartparticipation.platform.tables.TableFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes a long table of the weighing into a file. */
@Dependent
class WeighingTableWork implements JobWork {

    static final String KIND = "weighing-table";

    @Inject
    private WeighingSheet sheet;

    @Inject
    private PlanDirectory plans;

    @Inject
    private CurrentActor actor;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        PlanFrame plan = plans.of(run.parameter("plan"));
        TableKind kind = TableKind.valueOf(run.parameter("table"));
        WeighingFormat format = WeighingFormat.valueOf(run.parameter("format"));
        Locale language = Locale.forLanguageTag(run.parameter("language"));
        if (kind == TableKind.KEY) {
            actor.get().require(Role.CONSULTATION_MANAGER, plan.department());
        } else {
            StatementSight.worker(actor.get(), plan);
        }
        long rows = sheet.count(plan);
        run.total(rows);
        FileKind file = format == WeighingFormat.PDF && rows > TableFormat.PDF_ROWS ? FileKind.ZIP : format.kind();
        run.result(
                "abwaegung-" + kind.name().toLowerCase(Locale.ROOT) + "-" + plan.reference() + "." + file.extension(),
                file,
                out -> sheet.write(plan, kind, format, language, out));
        run.processed(rows);
        run.finish(() -> {});
    }
}
