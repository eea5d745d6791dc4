package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.happening.Happening;
import de.dresden.smartparticipation.platform.happening.Subject;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * New terms hold for the settlement with a partner.
 *
 * @param partner the partner
 * @param earlier what held before
 * @param terms what holds now
 * @param note why
 * @param actingFor who was represented, or null
 */
record TermsRecorded(PartnerFrame partner, SettlementTerms earlier, SettlementTerms terms, String note, Long actingFor)
        implements Happening {

    @Override
    public Subject subject() {
        return new Subject("partner", partner.id(), partner.reference());
    }

    @Override
    public String action() {
        return "settlement-terms.recorded";
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
