package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.RoleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds settlements by their partner; the month stands beside it. */
@Dependent
class SettlementFinder extends RoleFinder {

    private static final Kind KIND = new Kind(
            "AB-",
            "settlement",
            "rewards",
            "/rewards/settlement.xhtml?reference=",
            Set.of(Role.REWARDS_CLERK, Role.TREASURER, Role.AUDITOR));

    private static final String FOUND = """
            select c.id, c.reference, pv.name as title, to_char(c.month, 'MM/YYYY') as context from rewards.settlement c
            join rewards.partner p on p.id = c.partner_id
            join lateral (select x.name from rewards.partner_version x where x.partner_id = p.id
                order by x.number = p.in_force_number desc nulls last, x.number desc limit 1) pv on true
            where\s""";

    @Inject
    SettlementFinder(Sql sql) {
        super(sql, KIND, FOUND, "pv.name");
    }
}
