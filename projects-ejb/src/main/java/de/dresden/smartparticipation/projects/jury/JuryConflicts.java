package de.dresden.smartparticipation.projects.jury;

import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.identity.Actor;
import de.dresden.smartparticipation.platform.persistence.Sql;
import de.dresden.smartparticipation.projects.call.CallFrame;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/**
 * From which applications a conflict on the call's jury keeps somebody away, for the other rooms of this module: whoever is excluded has no
 * part in the matter at all, in whatever role the person comes (section 20(1) VwVfG).
 */
@Dependent
public class JuryConflicts {

    private static final String KEPT = """
            select distinct d.application_id from projects.jury_declaration d join projects.jury_member m on m.id = d.member_id
            join projects.jury_round r on r.id = d.round_id
            where r.call_id = ? and d.conflict and d.ended_at is null and m.account_id = any(?::bigint[])""";

    private final Sql sql;

    @Inject
    public JuryConflicts(Sql sql) {
        this.sql = sql;
    }

    /**
     * Keys of the applications. One statement.
     *
     * @param call key of the call
     * @param department key of the department that manages it
     * @param person who acts; whoever acts in the name of an excluded person is kept away too
     */
    public Set<Long> of(long call, long department, Actor person) {
        return new HashSet<>(
                sql.list(KEPT, row -> row.number("application_id"), call, ScoreSight.accounts(person, department)));
    }

    /** @throws Refused where a conflict keeps the person from an application of the call */
    void requireNone(CallFrame call, Actor person) {
        if (!of(call.id(), call.department(), person).isEmpty()) {
            throw new Refused(JuryRound.because("excluded"));
        }
    }
}
