package de.dresden.smartparticipation.participation.weighing;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.plan.PlanChanged;
import de.dresden.smartparticipation.participation.plan.PlanDirectory;
import de.dresden.smartparticipation.participation.plan.PlanFrame;
import de.dresden.smartparticipation.participation.statement.StatementSight;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/** Hands the tables of the weighing out, and the plan's complete file. */
@Boundary
@Stateless
public class WeighingTables {

    /** A longer table is written by a job. */
    static final int MOST = 1_000;

    @Inject
    private WeighingSheet sheet;

    @Inject
    private CouncilRegister council;

    @Inject
    private PlanDirectory plans;

    @Inject
    private JobQueue jobs;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /** Whether the table has too many rows to be written at once. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public boolean isLong(String plan) {
        PlanFrame frame = plans.of(plan);
        StatementSight.worker(actor.get(), frame);
        return sheet.count(frame) > MOST;
    }

    /**
     * Writes a table.
     *
     * @param out stays open
     * @throws NotAllowed for the key of the pseudonyms, for whoever does not manage the plan
     * @throws Refused for the result before the council has decided, or where it is too long to be written at once
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public void write(String plan, TableKind kind, WeighingFormat format, Locale language, OutputStream out) {
        PlanFrame frame = plans.of(plan);
        Capacity by = allowed(frame, kind);
        if (sheet.count(frame) > MOST) {
            throw new Refused(Reason.of("participation.weighing.table-long", MOST));
        }
        handedOut(frame, kind, format, by);
        try {
            sheet.write(frame, kind, format, language, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a table of any length written in the background. @return the job */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR})
    public long enqueue(String plan, TableKind kind, WeighingFormat format, Locale language) {
        PlanFrame frame = plans.of(plan);
        handedOut(frame, kind, format, allowed(frame, kind));
        return jobs.enqueue(JobRequest.of(WeighingTableWork.KIND, frame.name(), about(frame))
                .with("plan", plan)
                .with("table", kind)
                .with("format", format)
                .with("language", language.getLanguage()));
    }

    /** Has the plan's complete file packed in the background. @return the job */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long pack(String plan) {
        PlanFrame frame = plans.of(plan);
        Capacity by = actor.get().require(Role.CONSULTATION_MANAGER, frame.department());
        happenings.record(CouncilChanged.of(frame, "file-packed", Map.of(), by.actingFor()));
        return jobs.enqueue(
                JobRequest.of(PlanFileWork.KIND, frame.name(), about(frame)).with("plan", plan));
    }

    private void handedOut(PlanFrame plan, TableKind kind, WeighingFormat format, Capacity by) {
        happenings.record(CouncilChanged.of(
                plan,
                "weighing-table-handed-out",
                Map.of("table", kind.name(), "format", format.name()),
                by.actingFor()));
    }

    private Capacity allowed(PlanFrame plan, TableKind kind) {
        if (kind == TableKind.RESULT && council.decisions(plan.id()).isEmpty()) {
            StatementSight.worker(actor.get(), plan);
            throw new Refused(Reason.of("participation.weighing.not-decided"));
        }
        return kind == TableKind.KEY
                ? actor.get().require(Role.CONSULTATION_MANAGER, plan.department())
                : StatementSight.worker(actor.get(), plan);
    }

    private static Subject about(PlanFrame plan) {
        return new Subject(PlanChanged.SUBJECT, plan.id(), plan.reference());
    }
}
