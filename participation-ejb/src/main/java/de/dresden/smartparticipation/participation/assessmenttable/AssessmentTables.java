package de.dresden.smartparticipation.participation.assessmenttable;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.participation.consultation.ConsultationHead;
import de.dresden.smartparticipation.participation.consultation.Consultations;
import de.dresden.smartparticipation.participation.contribution.ChosenContributions;
import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import de.dresden.smartparticipation.platform.tables.TableResult;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Hands the assessment table out: short ones at once, long ones as a job whose result is fetched. */
@Boundary
@Stateless
public class AssessmentTables {

    @Inject
    private Consultations consultations;

    @Inject
    private TableWriting writing;

    @Inject
    private JobQueue queue;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /** Whether this person may have the table with the names of the senders. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public boolean mayNameSenders(String consultation) {
        return mayNameSenders(consultations.head(consultation));
    }

    /** Whether the table has too many rows to be written at once. */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public boolean isLong(TableRequest request) {
        checked(request);
        return writing.count(request) > request.most();
    }

    /**
     * Writes a short table.
     *
     * @param out stays open
     * @throws Refused when the table is too long to be written at once
     * @throws NotAllowed when senders are wanted by somebody who may not see them
     */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public TableResult write(TableRequest request, OutputStream out) {
        ConsultationHead consultation = checked(request);
        long rows = writing.count(request);
        if (rows > request.most()) {
            throw new Refused(Reason.of("participation.table.too-long", rows, request.most()));
        }
        happenings.record(
                new TableHandedOut(subject(consultation), request.format().name(), rows, request.senders()));
        try {
            return writing.write(request, consultation, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Has a table of any length written in the background. @return the job */
    @RolesAllowed({CONSULTATION_MANAGER, MODERATOR, EVALUATOR, AUDITOR})
    public long enqueue(TableRequest request) {
        ConsultationHead consultation = checked(request);
        happenings.record(new TableHandedOut(
                subject(consultation), request.format().name(), writing.count(request), request.senders()));
        JobRequest job = JobRequest.of(TableWork.KIND, consultation.title(), subject(consultation))
                .with("consultation", request.consultation())
                .with("format", request.format())
                .with("language", request.locale().getLanguage())
                .with("senders", request.senders());
        return queue.enqueue(ChosenContributions.matching(request.filter()).with(job));
    }

    private ConsultationHead checked(TableRequest request) {
        ConsultationHead consultation = consultations.head(request.consultation());
        if (request.senders() && !mayNameSenders(consultation)) {
            throw new NotAllowed(Reason.of("participation.table.no-senders"));
        }
        return consultation;
    }

    private boolean mayNameSenders(ConsultationHead consultation) {
        return actor.get().is(Role.CONSULTATION_MANAGER, consultation.department())
                || actor.get().is(Role.MODERATOR, consultation.department());
    }

    private static Subject subject(ConsultationHead consultation) {
        return new Subject("consultation", consultation.id(), consultation.reference());
    }
}
