package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.platform.identity.Role;
import de.dresden.smartparticipation.platform.tasks.TaskChange;
import de.dresden.smartparticipation.platform.templates.LetterOrder;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A partner's own people propose another tax status; they take it back, a clerk sends it back, or terms follow it.
 *
 * @param verb {@code proposed}, {@code withdrawn}, {@code returned} or {@code followed}
 * @param partner the partner
 * @param proposal what
 * @param remark why it is returned, or null
 * @param actingFor who was represented, or null
 * @param due day until which the city should answer
 * @param orders mails that tell the partner
 */
record TaxProposed(
        String verb,
        PartnerFrame partner,
        TaxProposal proposal,
        String remark,
        Long actingFor,
        LocalDate due,
        List<LetterOrder> orders)
        implements Happening {

    @Override
    public Subject subject() {
        return new Subject("partner", partner.id(), partner.reference());
    }

    @Override
    public String action() {
        return "tax-status." + verb;
    }

    @Override
    public Map<String, ?> after() {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("taxStatus", proposal.status().name());
        facts.put("from", proposal.from().toString());
        facts.put("reason", proposal.note());
        if (remark != null) {
            facts.put("remark", remark);
        }
        return facts;
    }

    @Override
    public List<TaskChange> tasks() {
        Subject own = new Subject("tax-proposal", proposal.id(), partner.reference());
        return List.of(
                verb.equals("proposed")
                        ? new TaskChange.Open(
                                "tax-status.proposed",
                                own,
                                "rewards",
                                partner.name(),
                                null,
                                Role.REWARDS_CLERK,
                                partner.department(),
                                null,
                                due,
                                "/rewards/terms.xhtml?ref=" + partner.reference())
                        : new TaskChange.CloseAll(own));
    }
}
