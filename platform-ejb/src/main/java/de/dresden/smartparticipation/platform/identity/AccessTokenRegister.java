package de.dresden.smartparticipation.platform.identity;

import de.dresden.smartparticipation.platform.fault.NotFound;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** Access tokens in the database. */
@Dependent
class AccessTokenRegister {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    AccessToken add(AccessToken token) {
        entities.persist(token);
        return token;
    }

    AccessToken find(long id, long account) {
        return entities.createQuery(
                        "select t from AccessToken t where t.id = :id and t.accountId = :account", AccessToken.class)
                .setParameter("id", id)
                .setParameter("account", account)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    List<OwnToken> valid(long account) {
        return entities.createQuery(
                        "select new de.dresden.smartparticipation.platform.identity.OwnToken("
                                + "t.id, t.name, t.createdAt, t.expiresAt, t.lastUsedAt) from AccessToken t"
                                + " where t.accountId = :account and t.revokedAt is null and t.expiresAt > :now"
                                + " order by t.createdAt desc, t.id desc",
                        OwnToken.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** Whoever resets a password does not trust the account: its tokens end as well. */
    int revokeAll(long account) {
        return entities.createQuery("update AccessToken t set t.revokedAt = :now, t.version = t.version + 1"
                        + " where t.accountId = :account and t.revokedAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }
}
