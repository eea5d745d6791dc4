package de.dresden.smartparticipation.rewards.offer;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.RoleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds offers by their title in force, or else the one proposed; not what a partner has begun and not proposed. */
@Dependent
class OfferFinder extends RoleFinder {

    private static final Kind KIND = new Kind(
            "AG-",
            "offer",
            "rewards",
            "/rewards/offer.xhtml?ref=",
            Set.of(Role.REWARDS_CLERK, Role.TREASURER, Role.AUDITOR));

    private static final String FOUND = """
            select c.id, c.reference, v.title, pv.name as context from rewards.offer c
            join lateral (select x.title from rewards.offer_version x where x.offer_id = c.id
                order by x.number = c.in_force_number desc nulls last, x.number desc limit 1) v on true
            join rewards.partner p on p.id = c.partner_id
            join lateral (select x.name from rewards.partner_version x where x.partner_id = p.id
                order by x.number = p.in_force_number desc nulls last, x.number desc limit 1) pv on true
            where not (c.from_partner and c.state = 'DRAFT') and\s""";

    @Inject
    OfferFinder(Sql sql) {
        super(sql, KIND, FOUND, "v.title");
    }
}
