package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.persistence.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What partners propose of their tax status, in the database. */
@Dependent
class TaxProposalTable {

    /** How a proposal ends. */
    enum Outcome {
        FOLLOWED,
        RETURNED,
        WITHDRAWN
    }

    private static final String OPEN = """
            select t.*, p.name as person from rewards.tax_proposal t join platform.v_person p on p.id = t.proposed_by
            where t.id = (select max(id) from rewards.tax_proposal where partner_id = ?)
                and coalesce(t.outcome, 'RETURNED') = 'RETURNED'""";

    private static final String INSERT = """
            insert into rewards.tax_proposal (partner_id, status, valid_from, note, proposed_by, proposed_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id""";

    private static final String END = """
            update rewards.tax_proposal set outcome = ?, ended_by = ?, ended_for = ?::bigint, ended_at = ?, remark = ?,
                terms_id = ?::bigint
            where id = ? and outcome is null""";

    private final Sql sql;

    @Inject
    TaxProposalTable(Sql sql) {
        this.sql = sql;
    }

    /** The last one, where it waits or came back. */
    Optional<TaxProposal> open(long partner) {
        return sql.first(
                OPEN,
                row -> new TaxProposal(
                        row.number("id"),
                        TaxStatus.valueOf(row.text("status")),
                        row.day("valid_from"),
                        row.text("note"),
                        row.text("person"),
                        row.instant("proposed_at"),
                        row.text("remark")),
                partner);
    }

    /** The one that waits for the city. */
    Optional<TaxProposal> waiting(long partner) {
        return open(partner).filter(one -> !one.returned());
    }

    /** @return its key; nothing where one of this partner waits already */
    Optional<Long> add(long partner, TaxStatus status, LocalDate from, String note, Capacity by, Instant now) {
        return sql.first(INSERT, row -> row.id("id"), partner, status, from, note, by.person(), now);
    }

    /**
     * Ends one that waits.
     *
     * @param remark why it is returned, else null
     * @param terms key of the terms that follow it, else null
     * @return false where it waits no more
     */
    boolean end(long id, Outcome outcome, Capacity by, Instant now, String remark, Long terms) {
        return sql.update(END, outcome, by.person(), by.actingFor(), now, remark, terms, id) == 1;
    }
}
