package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;

/** Keeps the notices. */
@Dependent
class NoticeRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    GrantNotice find(String reference) {
        return entities.createQuery("select n from GrantNotice n where n.reference = :reference", GrantNotice.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** All of a project, the latest first. */
    List<GrantNotice> of(long project) {
        return entities.createQuery(
                        "select n from GrantNotice n where n.project = :project order by n.id desc", GrantNotice.class)
                .setParameter("project", project)
                .getResultList();
    }

    void add(GrantNotice notice) {
        entities.persist(notice);
        entities.flush();
    }

    /** Locks it for a change that counts as one of the notice, whatever part of it changes. */
    void touch(GrantNotice notice) {
        entities.lock(notice, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }

    /** The key for the next command: with the version as it is after this one. */
    NoticeKey key(GrantNotice notice) {
        entities.flush();
        return new NoticeKey(notice.reference(), notice.version());
    }

    /** The next free reference, as {@code ZB-2026-0001}. */
    String nextReference(int year) {
        long number = sql.first("select nextval('projects.grant_notice_number') as n", row -> row.number("n"))
                .orElseThrow();
        return "ZB-%d-%04d".formatted(year, number);
    }
}
