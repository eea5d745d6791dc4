package de.dresden.smartparticipation.rewards.redemption;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.RoleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds redemptions by their offer; they are shown in the list. */
@Dependent
class RedemptionFinder extends RoleFinder {

    private static final Kind KIND = new Kind(
            "EL-",
            "redemption",
            "rewards",
            "/rewards/redemptions.xhtml?q=",
            Set.of(Role.REWARDS_CLERK, Role.TREASURER, Role.AUDITOR));

    private static final String FOUND = """
            select c.id, c.reference, v.title, pv.name as context from rewards.redemption c
            join rewards.offer_version v on v.offer_id = c.offer_id and v.number = c.offer_version
            join rewards.partner_version pv on pv.partner_id = c.partner_id and pv.number = c.contract_version
            where\s""";

    @Inject
    RedemptionFinder(Sql sql) {
        super(sql, KIND, FOUND, "v.title");
    }
}
