package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** Keeps the partners. */
@Dependent
class PartnerRegister {

    private static final String CONTRACT = """
            select p.reference from rewards.partner p
            where lower(btrim(p.contract_reference)) = lower(btrim(?)) and p.id <> ?""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Partner find(String reference) {
        return entities.createQuery("select p from Partner p where p.reference = :reference", Partner.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** @throws NotFound where there is none */
    Partner find(long id) {
        Partner partner = entities.find(Partner.class, id);
        if (partner == null) {
            throw new NotFound(id);
        }
        return partner;
    }

    /**
     * For a change; a change of a version counts as one of the partner, so that nobody overwrites unseen.
     *
     * @throws Conflict where it changed since it was read
     */
    Partner toChange(PartnerKey key) {
        return lock(find(key.reference()).seenAs(key.version()));
    }

    Partner lock(Partner partner) {
        entities.lock(partner, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return partner;
    }

    /** @throws Refused where another partner, also an ended one, has a contract of that number */
    void requireOwnContract(Partner partner, String number) {
        if (number == null || number.isBlank()) {
            return;
        }
        sql.first(CONTRACT, row -> row.text("reference"), number, partner.id()).ifPresent(other -> {
            throw new Refused(Reason.of("rewards.partner.contract-taken", number.strip(), other));
        });
    }

    void add(Partner partner) {
        entities.persist(partner);
        entities.flush();
    }

    /** Writes what is pending: plain SQL would not see it. */
    void flush() {
        entities.flush();
    }

    /** The key for the next command: with the version as it is after this one. */
    PartnerKey key(Partner partner) {
        entities.flush();
        return new PartnerKey(partner.reference(), partner.version());
    }

    String nextReference(int year) {
        Number next = (Number) entities.createNativeQuery("select nextval('rewards.partner_number')")
                .getSingleResult();
        return "PT-%d-%04d".formatted(year, next.longValue());
    }
}
