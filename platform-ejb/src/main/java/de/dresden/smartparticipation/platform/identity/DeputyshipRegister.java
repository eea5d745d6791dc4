package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Deputyships in the database. */
@Dependent
class DeputyshipRegister {

    @Inject
    private EntityManager entities;

    Deputyship add(Deputyship deputyship) {
        entities.persist(deputyship);
        return deputyship;
    }

    /** @throws NotFound where there is none */
    Deputyship find(long id) {
        Deputyship deputyship = entities.find(Deputyship.class, id);
        if (deputyship == null) {
            throw new NotFound(id);
        }
        return deputyship;
    }

    void remove(Deputyship deputyship) {
        entities.remove(deputyship);
    }

    /** Running and coming ones in which the account is represented or is the deputy. */
    List<DeputyshipRow> with(long account, LocalDate today) {
        return entities.createQuery(
                        "select new de.dresden.smartparticipation.platform.identity.DeputyshipRow("
                                + "d.id, a.login, a.name, p.login, p.name, d.from, d.until)"
                                + " from Deputyship d, Account a, Account p"
                                + " where a.id = d.accountId and p.id = d.deputyId and d.until >= :today"
                                + " and (d.accountId = :account or d.deputyId = :account) order by d.from, d.id",
                        DeputyshipRow.class)
                .setParameter("today", today)
                .setParameter("account", account)
                .getResultList();
    }
}
