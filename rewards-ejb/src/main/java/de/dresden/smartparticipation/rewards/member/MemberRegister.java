package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Keeps the members. */
@Dependent
class MemberRegister {

    @Inject
    private EntityManager entities;

    /** Written at once: its devices are added by plain statements. */
    MemberAccount add(MemberAccount member) {
        entities.persist(member);
        entities.flush();
        return member;
    }

    MemberAccount find(long id) {
        MemberAccount member = entities.find(MemberAccount.class, id);
        if (member == null) {
            throw new NotFound(id);
        }
        return member;
    }

    /**
     * The same, held until the end of the transaction: how many devices it has is counted under it. What points at it is not held up,
     * for whoever redeems holds the wallet already, and whoever leaves waits for that.
     */
    MemberAccount held(long id) {
        entities.createNativeQuery("select id from rewards.member where id = ?1 for no key update")
                .setParameter(1, id)
                .getResultList();
        return find(id);
    }

    /** @throws NotFound where there is none with that reference */
    MemberAccount find(String reference) {
        return entities.createQuery("select m from MemberAccount m where m.reference = :reference", MemberAccount.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }
}
