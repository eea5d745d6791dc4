package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be done on a partner as it stands now. */
final class PartnerTasks {

    /** Days within which somebody who waits for the city should hear of it. */
    static final int DAYS = 14;

    private static final String CONTACT = "partner.contact";

    private PartnerTasks() {}

    /** Ends what was open and opens what is to be done now. */
    static List<TaskChange> of(Partner partner, LocalDate today) {
        List<TaskChange> changes = new ArrayList<>();
        changes.add(new TaskChange.CloseAll(partner.subject()));
        step(partner).ifPresent(step -> changes.add(open(step, partner, today.plusDays(DAYS))));
        return changes;
    }

    private static Optional<String> step(Partner partner) {
        switch (partner.state()) {
            case SUBMITTED:
                return Optional.of("partner.take-up");
            case IN_REVIEW:
                return Optional.of("partner.review");
            case FIRST_APPROVED:
                return Optional.of("partner.approve-second");
            case APPROVED:
                return Optional.of(change(partner).orElse("partner.activate"));
            case ACTIVE, SUSPENDED:
                return change(partner);
            default:
                return Optional.empty();
        }
    }

    private static Optional<String> change(Partner partner) {
        return partner.open()
                // what its own people proposed they rework themselves
                .filter(version -> version.approval().state() != ApprovalState.RETURNED || !version.fromPartner())
                .map(version -> version.approval().state())
                .map(state -> state == ApprovalState.RETURNED ? "partner.rework-change" : "partner.approve-change");
    }

    private static TaskChange.Open open(String step, Partner partner, LocalDate due) {
        return open(step, partner.subject(), partner, due);
    }

    /** A clerk looks at whom the partner wants to be reached. */
    static TaskChange contact(Partner partner, ContactProposal proposal, LocalDate today) {
        return open(CONTACT, proposal.task(partner.reference()), partner, today.plusDays(DAYS));
    }

    static TaskChange contactDone(Partner partner, ContactProposal proposal) {
        return new TaskChange.Close(CONTACT, proposal.task(partner.reference()));
    }

    private static TaskChange.Open open(String step, Subject subject, Partner partner, LocalDate due) {
        return new TaskChange.Open(
                step,
                subject,
                "rewards",
                partner.name(),
                null,
                Role.REWARDS_CLERK,
                partner.department(),
                null,
                due,
                "/rewards/partner.xhtml?ref=" + partner.reference());
    }
}
