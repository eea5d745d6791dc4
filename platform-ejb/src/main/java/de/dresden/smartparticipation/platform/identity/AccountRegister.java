package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Accounts in the database. */
@Dependent
class AccountRegister {

    @Inject
    private EntityManager entities;

    /** Written at once: other rows may point to it, which have no relation that would order them. */
    Account add(Account account) {
        entities.persist(account);
        entities.flush();
        return account;
    }

    boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** @throws NotFound where there is none */
    Account find(long id) {
        return Optional.ofNullable(entities.find(Account.class, id)).orElseThrow(() -> new NotFound(id));
    }

    /** @throws NotFound where there is none */
    Account find(String login) {
        return entities.createQuery("select a from Account a where lower(a.login) = lower(:login)", Account.class)
                .setParameter("login", login == null ? "" : login)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(login));
    }

    /**
     * @throws NotFound where there is none
     * @throws Conflict where it was changed since the version was read
     */
    Account find(String login, long version) {
        Account account = find(login);
        if (account.version() != version) {
            throw Conflict.changedMeanwhile(account.subject());
        }
        return account;
    }

    /**
     * Whether there is another active administrator. Locks the others: two administrators who deactivate each other at the
     * same time end in a conflict and not without any.
     */
    boolean hasOtherAdministrator(Account account) {
        return !entities.createQuery(
                        "select a from Account a where a.active = true and a.id <> :id and :role member of a.roles",
                        Account.class)
                .setParameter("id", account.id())
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .isEmpty();
    }
}
