package de.dresden.smartparticipation.rewards.ledger;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.RoleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds corrections by their reason. */
@Dependent
class CorrectionFinder extends RoleFinder {

    private static final Kind KIND = new Kind(
            "TK-",
            "correction",
            "rewards",
            "/rewards/correction.xhtml?reference=",
            Set.of(Role.REWARDS_CLERK, Role.TREASURER, Role.AUDITOR));

    private static final String FOUND = """
            select c.id, c.reference, c.reason as title, null as context from rewards.correction c where\s""";

    @Inject
    CorrectionFinder(Sql sql) {
        super(sql, KIND, FOUND, "c.reason");
    }
}
