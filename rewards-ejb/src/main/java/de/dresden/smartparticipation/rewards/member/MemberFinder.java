package de.dresden.smartparticipation.rewards.member;

import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.platform.search.RoleFinder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds members by their pseudonym, which is all that is known of them. */
@Dependent
class MemberFinder extends RoleFinder {

    private static final Kind KIND = new Kind(
            "KM-", "member", "rewards", "/rewards/member.xhtml?reference=", Set.of(Role.REWARDS_CLERK, Role.AUDITOR));

    private static final String FOUND = """
            select c.id, c.reference, c.reference as title, null as context from rewards.member c where c.reference is not null and\s""";

    @Inject
    MemberFinder(Sql sql) {
        super(sql, KIND, FOUND, "c.reference");
    }
}
