package de.dresden.smartparticipation.platform.retention;

import static de.dresden.smartparticipation.platform.identity.Roles.AUDITOR;
import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import de.dresden.smartparticipation.platform.jobs.JobRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** How long the personal data of a case are kept: for those who manage it. */
@Stateless
@Boundary
public class Retention {

    @Inject
    private RetentionDesk desk;

    @Inject
    private JobQueue queue;

    @Inject
    private CurrentActor actor;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * The plan, and what would go now.
     *
     * @param type kind of the case, as {@code consultation}
     * @throws NotFound where there is none, or none that the person may know of
     */
    @RolesAllowed({CONSULTATION_MANAGER, AUDITOR})
    public RetentionOverview of(String type, String reference) {
        RetainedCase about = desk.about(type, reference, actor.get());
        return desk.view(about, actor.get().is(Role.CONSULTATION_MANAGER, about.department()));
    }

    /**
     * @param months months after the end, by kind; 0 to 600
     * @throws Conflict where somebody else has changed the plan since
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void keep(String type, String reference, long version, Map<String, Integer> months) {
        happenings.record(desk.plan(managed(type, reference), version).keep(months));
    }

    /** Notes that the case was offered to the city archive. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void offer(String type, String reference, long version) {
        happenings.record(desk.plan(managed(type, reference), version).offer(actor.account(), clock.instant()));
    }

    /**
     * Notes what the archive has said.
     *
     * @param archivist who said it there, 2 to 200 characters
     * @throws Refused where it was not offered before
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void value(
            String type, String reference, long version, ArchiveValuation valuation, String archivist, String remark) {
        RetentionPlan plan = desk.plan(managed(type, reference), version);
        happenings.record(plan.value(valuation, archivist, remark, actor.account(), clock.instant()));
    }

    /** Notes that the archive has what it takes over. */
    @RolesAllowed(CONSULTATION_MANAGER)
    public void handOver(String type, String reference, long version) {
        happenings.record(desk.plan(managed(type, reference), version).handOver(actor.account(), clock.instant()));
    }

    /**
     * Has what is due disposed of in the background.
     *
     * @return the job
     * @throws Refused where the archive comes first, or nothing is due
     */
    @RolesAllowed(CONSULTATION_MANAGER)
    public long run(String type, String reference) {
        RetainedCase about = managed(type, reference);
        RetentionOverview view = desk.view(about, true);
        if (view.hindrance() != null) {
            throw new Refused(view.hindrance());
        }
        return queue.enqueue(JobRequest.of(RetentionWork.KIND, about.title(), about.subject()));
    }

    private RetainedCase managed(String type, String reference) {
        RetainedCase about = desk.about(type, reference, actor.get());
        if (!actor.get().is(Role.CONSULTATION_MANAGER, about.department())) {
            throw new NotAllowed();
        }
        return about;
    }
}
