package de.dresden.smartparticipation.rewards.rule;

import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.persistence.Row;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Keeps what was proposed. */
@Dependent
class RuleProposals {

    // a rule that a newer version knows and this one does not, as after a step back, is passed over
    private static final String WAITING = """
            select r.id, r.name, r.value, r.valid_from, r.remark, p.name as proposed_by, r.proposed_at, r.version
            from rewards.rule_proposal r left join platform.v_person p on p.id = r.proposed_by
            where r.approval_state = 'PROPOSED' and r.name = any (?::text[]) order by r.proposed_at, r.id""";

    private static final List<String> KNOWN =
            Arrays.stream(RuleName.values()).map(Enum::name).toList();

    @Inject
    private EntityManager entities;

    @Inject
    private Sql sql;

    /** @throws NotFound where there is none */
    RuleProposal get(long id) {
        RuleProposal found = entities.find(RuleProposal.class, id);
        if (found == null) {
            throw new NotFound(RuleProposal.SUBJECT + " " + id);
        }
        return found;
    }

    RuleProposal add(RuleProposal proposal) {
        entities.persist(proposal);
        entities.flush();
        return proposal;
    }

    /** Writes what is pending, so that plain SQL sees it. */
    void flush() {
        entities.flush();
    }

    /** All that wait, the longest first. One statement. */
    List<RuleWaiting> waiting() {
        return sql.list(WAITING, RuleProposals::row, KNOWN);
    }

    /** What waits for one rule: at most one does. */
    Optional<RuleWaiting> waiting(RuleName name) {
        return sql.first(WAITING, RuleProposals::row, List.of(name.name()));
    }

    private static RuleWaiting row(Row row) throws SQLException {
        return new RuleWaiting(
                row.number("id"),
                RuleName.valueOf(row.text("name")),
                row.number("value"),
                row.instant("valid_from"),
                row.text("remark"),
                row.text("proposed_by"),
                row.instant("proposed_at"),
                row.number("version"));
    }
}
