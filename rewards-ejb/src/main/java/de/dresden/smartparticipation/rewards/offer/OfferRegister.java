package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the offers and what the tax office decided about them. */
@Dependent
class OfferRegister {

    private static final String DECIDED = """
            select t.tax_class, t.tax_percent, t.file_number, t.decided_on, p.name
            from rewards.offer_tax_decision t left join platform.v_person p on p.id = t.recorded_by
            where t.offer_id = ? order by t.id desc""";

    private static final String DECIDE = """
            insert into rewards.offer_tax_decision (offer_id, tax_class, tax_percent, file_number, decided_on, recorded_at, recorded_by,
                recorded_for) values (?, ?, ?, ?, ?, ?, ?, ?::bigint)""";

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    Offer find(String reference) {
        return entities.createQuery("select o from Offer o where o.reference = :reference", Offer.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(reference));
    }

    /** @throws NotFound where there is none that the city sees: a partner's draft is its own until it proposes it */
    Offer ofCity(String reference) {
        Offer offer = find(reference);
        if (offer.isPartnersAlone()) {
            throw new NotFound(reference);
        }
        return offer;
    }

    /** For a change. @throws Conflict where it changed since it was read */
    Offer toChange(OfferKey key) {
        Offer offer = find(key.reference()).seenAs(key.version());
        entities.lock(offer, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return offer;
    }

    void add(Offer offer) {
        entities.persist(offer);
        entities.flush();
        sql.update("insert into rewards.offer_stock (offer_id) values (?)", offer.id());
    }

    void flush() {
        entities.flush();
    }

    /** The key for the next command: with the version as it is after this one. */
    OfferKey key(Offer offer) {
        entities.flush();
        return new OfferKey(offer.reference(), offer.version());
    }

    String nextReference(int year) {
        Number next = (Number) entities.createNativeQuery("select nextval('rewards.offer_number')")
                .getSingleResult();
        return "AG-%d-%04d".formatted(year, next.longValue());
    }

    /** What the tax office decided, the latest first. */
    List<TaxDecision> decisions(long offer) {
        return sql.list(
                DECIDED,
                row -> new TaxDecision(
                        TaxClass.valueOf(row.text("tax_class")),
                        (int) row.number("tax_percent"),
                        row.text("file_number"),
                        row.day("decided_on"),
                        row.text("name")),
                offer);
    }

    Optional<TaxDecision> decision(long offer) {
        return decisions(offer).stream().findFirst();
    }

    /** @throws Refused where something is missing */
    void decide(long offer, TaxDecision decision, Capacity by, Instant now) {
        sql.update(
                DECIDE,
                offer,
                decision.taxClass(),
                decision.taxPercent(),
                decision.fileNumber(),
                decision.decidedOn(),
                now,
                by.person(),
                by.actingFor());
    }
}
