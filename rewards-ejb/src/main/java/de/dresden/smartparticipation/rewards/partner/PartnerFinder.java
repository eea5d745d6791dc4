package de.dresden.smartparticipation.rewards.partner;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.RoleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds partners by what they are called now, or wanted to be; what is still being written outside is nobody's business. */
@Dependent
class PartnerFinder extends RoleFinder {

    private static final Kind KIND = new Kind(
            "PT-",
            "partner",
            "rewards",
            "/rewards/partner.xhtml?ref=",
            Set.of(Role.REWARDS_CLERK, Role.TREASURER, Role.AUDITOR));

    private static final String FOUND = """
            select c.id, c.reference, v.name as title, null as context from rewards.partner c
            join lateral (select x.name from rewards.partner_version x where x.partner_id = c.id
                order by x.number = c.in_force_number desc nulls last, x.number desc limit 1) v on true
            where not (c.state = 'DRAFT' and c.from_outside) and\s""";

    @Inject
    PartnerFinder(Sql sql) {
        super(sql, KIND, FOUND, "v.name");
    }
}
