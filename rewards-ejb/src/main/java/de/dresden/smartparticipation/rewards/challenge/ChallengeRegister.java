package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Keeps the challenges and deeds. */
@Dependent
class ChallengeRegister {

    @Inject
    private EntityManager entities;

    /** @throws NotFound where there is none */
    Challenge find(String reference) {
        return entities.createQuery("select c from Challenge c where c.reference = :reference", Challenge.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** @throws NotFound where there is none */
    Challenge find(long id) {
        Challenge challenge = entities.find(Challenge.class, id);
        if (challenge == null) {
            throw new NotFound(id);
        }
        return challenge;
    }

    /** For a change: changes its version in any case. */
    Challenge toChange(Challenge challenge) {
        entities.lock(challenge, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return challenge;
    }

    void add(Challenge challenge) {
        entities.persist(challenge);
        entities.flush();
    }

    void remove(Challenge challenge) {
        entities.remove(challenge);
    }

    void flush() {
        entities.flush();
    }

    ChallengeKey key(Challenge challenge) {
        entities.flush();
        return new ChallengeKey(challenge.reference(), challenge.version());
    }

    String nextReference(int year) {
        Number next = (Number) entities.createNativeQuery("select nextval('rewards.challenge_number')")
                .getSingleResult();
        return "CH-%d-%04d".formatted(year, next.longValue());
    }

    /** @throws NotFound where there is none */
    Deed deed(long id) {
        Deed deed = entities.find(Deed.class, id);
        if (deed == null) {
            throw new NotFound(id);
        }
        return deed;
    }

    /** What the member reported under that name. */
    List<Deed> deed(long member, String clientId) {
        return entities.createQuery("select d from Deed d where d.member = :member and d.clientId = :name", Deed.class)
                .setParameter("member", member)
                .setParameter("name", clientId)
                .getResultList();
    }

    void add(Deed deed) {
        entities.persist(deed);
        entities.flush();
    }
}
