package de.dresden.smartparticipation.projects.application;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Keeps the applications. */
@Dependent
class ApplicationRegister {

    @Inject
    private EntityManager entities;

    /** @throws NotFound where there is none */
    Application find(long id) {
        Application application = entities.find(Application.class, id);
        if (application == null) {
            throw new NotFound(id);
        }
        return application;
    }

    /** @throws NotFound where there is none, or where it is a draft */
    Application submitted(long id) {
        Application application = find(id);
        if (application.state() == ApplicationState.DRAFT) {
            throw new NotFound(id);
        }
        return application;
    }

    /** @throws NotFound where there is none, or where it is a draft */
    Application submitted(String reference) {
        return entities.createQuery("select a from Application a where a.reference = :reference", Application.class)
                .setParameter("reference", reference)
                .getResultStream()
                .filter(one -> one.state() != ApplicationState.DRAFT)
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** For a change that counts as one of the application, whatever part of it changes. */
    Application touch(Application application) {
        entities.lock(application, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return application;
    }

    /** For a change of the state: one after the other, so that the second sees what the first has done. */
    Application locked(long id) {
        Application application = submitted(id);
        entities.refresh(application, LockModeType.PESSIMISTIC_WRITE);
        return application;
    }

    void add(Application application) {
        entities.persist(application);
        entities.flush();
    }

    void remove(Application application) {
        entities.remove(application);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The next free reference, as {@code AN-2026-0001}. */
    String nextReference(int year) {
        Number next = (Number) entities.createNativeQuery("select nextval('projects.application_number')")
                .getSingleResult();
        return "AN-%d-%04d".formatted(year, next.longValue());
    }
}
