package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * New terms are recorded for the settlement with a partner, released by a second person, or dropped.
 *
 * @param verb {@code recorded}, {@code released} or {@code dropped}
 * @param id key of the terms
 * @param partner the partner
 * @param earlier what held before
 * @param terms what holds now
 * @param note why
 * @param actingFor who was represented, or null
 */
record TermsRecorded(
        String verb,
        long id,
        PartnerFrame partner,
        SettlementTerms earlier,
        SettlementTerms terms,
        String note,
        Long actingFor)
        implements Happening {

    @Override
    public Subject subject() {
        return new Subject("partner", partner.id(), partner.reference());
    }

    @Override
    public String action() {
        return "settlement-terms." + verb;
    }

    @Override
    public Map<String, ?> before() {
        return facts(earlier);
    }

    @Override
    public Map<String, ?> after() {
        Map<String, Object> facts = facts(terms);
        facts.put("reason", note);
        return facts;
    }

    /** Who recorded it sees the task, too, and is told there that another person does it. */
    @Override
    public List<TaskChange> tasks() {
        Subject own = new Subject("settlement-terms", id, partner.reference());
        return List.of(
                verb.equals("recorded")
                        ? new TaskChange.Open(
                                "settlement-terms.release",
                                own,
                                "rewards",
                                partner.name(),
                                null,
                                Role.REWARDS_CLERK,
                                partner.department(),
                                null,
                                null,
                                "/rewards/terms.xhtml?ref=" + partner.reference())
                        : new TaskChange.CloseAll(own));
    }

    private static Map<String, Object> facts(SettlementTerms terms) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("taxStatus", terms.status() == null ? null : terms.status().name());
        facts.put(
                "selfBilling",
                terms.selfBilling() == null ? null : terms.selfBilling().toString());
        facts.put("billed", terms.billed().stream().map(Enum::name).sorted().collect(Collectors.toList()));
        facts.put("creditor", terms.creditor());
        return facts;
    }
}
