package de.dresden.smartparticipation.projects.proof;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Keeps the proofs of use. */
@Dependent
class ProofRegister {

    @Inject
    private EntityManager entities;

    Optional<Proof> of(long project) {
        return entities.createQuery("select p from Proof p where p.project = :project", Proof.class)
                .setParameter("project", project)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound where there is none */
    Proof find(long id) {
        Proof proof = entities.find(Proof.class, id);
        if (proof == null) {
            throw new NotFound(id);
        }
        return proof;
    }

    void add(Proof proof) {
        entities.persist(proof);
        entities.flush();
    }

    /** For a change that counts as one of the proof, whatever part of it changes. */
    Proof touch(Proof proof) {
        entities.lock(proof, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return proof;
    }

    /** Writes what is pending, so that plain SQL sees it. */
    void flush() {
        entities.flush();
    }
}
