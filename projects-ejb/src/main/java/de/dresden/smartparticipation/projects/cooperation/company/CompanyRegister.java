package de.dresden.smartparticipation.projects.cooperation.company;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Keeps the companies. */
@Dependent
class CompanyRegister {

    @Inject
    private EntityManager entities;

    /** @throws NotFound where there is none */
    Company find(long id) {
        Company company = entities.find(Company.class, id);
        if (company == null) {
            throw new NotFound(id);
        }
        return company;
    }

    /** @throws NotFound where there is none, or where its address is not confirmed */
    Company known(String reference) {
        return entities.createQuery("select c from Company c where c.reference = :reference", Company.class)
                .setParameter("reference", reference)
                .getResultStream()
                .filter(one -> one.state().known())
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** For a change that counts as one of the company, whatever part of it changes. */
    Company touch(Company company) {
        entities.lock(company, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return company;
    }

    void add(Company company) {
        entities.persist(company);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** The next free reference, as {@code UN-2026-0001}. */
    String nextReference(int year) {
        Number next = (Number) entities.createNativeQuery("select nextval('projects.company_number')")
                .getSingleResult();
        return "UN-%d-%04d".formatted(year, next.longValue());
    }
}
