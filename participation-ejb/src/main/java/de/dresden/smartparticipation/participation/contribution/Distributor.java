package de.dresden.smartparticipation.participation.contribution;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Assigns one contribution, for the boundary and for the job that assigns many. */
@Dependent
class Distributor {

    @Inject
    private ContributionRegister register;

    @Inject
    private Colleagues colleagues;

    @Inject
    private Clock clock;

    ContributionChanged assign(Contribution contribution, Assignment to, Capacity by) {
        colleagues.check(to);
        boolean noDay = to.due() == null && contribution.due() == null;
        Assignment dated = noDay
                ? new Assignment(to.department(), to.person(), colleagues.endOfEvaluation(contribution.consultation()))
                : to;
        return contribution.assign(
                by,
                dated,
                clock.instant(),
                register.frame(contribution.consultation()).title());
    }

    ContributionChanged assignByTopic(Contribution contribution, Capacity by) {
        if (contribution.topic() == null) {
            throw new Refused(Reason.of("participation.contribution.no-topic", contribution.reference()));
        }
        return assign(contribution, new Assignment(colleagues.departmentOf(contribution.topic()), null, null), by);
    }
}
