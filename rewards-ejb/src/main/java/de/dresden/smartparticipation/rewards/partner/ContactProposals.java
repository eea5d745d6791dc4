package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.approval.ApprovalState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Keeps what partners propose of whom to reach. */
@Dependent
class ContactProposals {

    @Inject
    private EntityManager entities;

    void add(ContactProposal proposal) {
        entities.persist(proposal);
        entities.flush();
    }

    /** The last one, however it ended. */
    Optional<ContactProposal> last(long partner) {
        return entities.createQuery(
                        "select c from ContactProposal c where c.partner = :partner order by c.createdAt desc, c.id desc",
                        ContactProposal.class)
                .setParameter("partner", partner)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The one that waits for a clerk. */
    Optional<ContactProposal> waiting(long partner) {
        return last(partner).filter(proposal -> proposal.approval().state() == ApprovalState.PROPOSED);
    }
}
