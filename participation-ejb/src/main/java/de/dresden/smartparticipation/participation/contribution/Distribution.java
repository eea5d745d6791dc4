package de.dresden.smartparticipation.participation.contribution;

import static de.dresden.smartparticipation.platform.identity.Roles.CONSULTATION_MANAGER;
import static de.dresden.smartparticipation.platform.identity.Roles.EVALUATOR;
import static de.dresden.smartparticipation.platform.identity.Roles.MODERATOR;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.NotAllowed;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.identity.CurrentActor;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.jobs.JobQueue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/**
 * Gives contributions to the departments and, within a department, to a person. Between departments: moderators and managers
 * of the consultation; within the lead department: its evaluators.
 */
@Boundary
@Stateless
public class Distribution {

    @Inject
    private ContributionRegister register;

    @Inject
    private Distributor distribution;

    @Inject
    private JobQueue queue;

    @Inject
    private ChosenJobs named;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Hosts hosts;

    @Inject
    private Happenings happenings;

    @Inject
    private CurrentActor actor;

    /**
     * Gives one contribution away.
     *
     * @param version as it was read
     * @param to where to; without a day the end of the consultation's evaluation is the deadline
     */
    @RolesAllowed({MODERATOR, CONSULTATION_MANAGER, EVALUATOR})
    public void assign(String reference, long version, Assignment to) {
        Contribution contribution = register.find(reference, Visibility.of(actor.get()));
        Capacity by = mayAssign(contribution, to);
        happenings.record(distribution.assign(contribution.expect(version), to, by));
    }

    /** Gives one contribution to the department that its topic belongs to. */
    @RolesAllowed({MODERATOR, CONSULTATION_MANAGER})
    public void assignByTopic(String reference, long version) {
        Contribution contribution = register.find(reference, Visibility.of(actor.get()));
        Capacity by = hosts.require(contribution);
        happenings.record(distribution.assignByTopic(contribution.expect(version), by));
    }

    /**
     * Gives many contributions to departments in the background, with a result for each.
     *
     * @param department to this one, or null: each to the department of its topic
     * @param person a person of that department, or null
     * @return the job
     */
    @RolesAllowed({MODERATOR, CONSULTATION_MANAGER})
    public long distribute(ChosenContributions chosen, Long department, Long person) {
        if (department != null) {
            colleagues.check(new Assignment(department, person, null));
        }
        return queue.enqueue(named.request(BulkDistribution.KIND, chosen)
                .with(BulkDistribution.DEPARTMENT, department)
                .with(BulkDistribution.PERSON, person));
    }

    /** The evaluators to whom a case of a department can be given. */
    @RolesAllowed({MODERATOR, CONSULTATION_MANAGER, EVALUATOR})
    public List<Colleague> colleagues(long department) {
        return colleagues.evaluators(department);
    }

    private Capacity mayAssign(Contribution contribution, Assignment to) {
        boolean within = contribution.department() != null
                && Objects.equals(contribution.department(), to.department())
                && actor.get().is(Role.EVALUATOR, to.department());
        if (within) {
            return actor.get().capacity(Role.EVALUATOR, to.department());
        }
        return hosts.capacity(contribution).orElseThrow(NotAllowed::new);
    }
}
