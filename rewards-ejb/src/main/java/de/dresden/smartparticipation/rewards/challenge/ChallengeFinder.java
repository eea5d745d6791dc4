package de.dresden.smartparticipation.rewards.challenge;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.RoleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds challenges by their title. */
@Dependent
class ChallengeFinder extends RoleFinder {

    private static final Kind KIND = new Kind(
            "CH-",
            "challenge",
            "rewards",
            "/rewards/challenge.xhtml?ref=",
            Set.of(Role.REWARDS_CLERK, Role.TREASURER, Role.AUDITOR));

    private static final String FOUND = """
            select c.id, c.reference, c.title, null as context from rewards.challenge c where\s""";

    @Inject
    ChallengeFinder(Sql sql) {
        super(sql, KIND, FOUND, "c.title");
    }
}
