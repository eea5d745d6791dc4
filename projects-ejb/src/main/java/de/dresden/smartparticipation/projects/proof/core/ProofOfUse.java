package de.dresden.smartparticipation.projects.proof.core;

import de.dresden.smartparticipation.projects.call.FundingKind;
import java.util.List;

/**
 * Works out a proof of use. A line may be exceeded up to the tolerance where savings in others make up for it; the sum of the plan is
 * binding. Of what counts then the kind of funding tells what is due; fractions of a cent are not paid.
 */
public final class ProofOfUse {

    private static final int MOST_ITEMS = 1_000;

    private ProofOfUse() {}

    /**
     * @param others money beside the grant
     * @param paidCents what was paid of the grant so far
     */
    public static ProofResult of(GrantTerms terms, List<ProofItem> items, OtherFunds others, long paidCents) {
        if (items.isEmpty() || items.size() > MOST_ITEMS) {
            return ProofResult.refused(Refusals.noItems());
        }
        if (terms.kind() == FundingKind.SHARE && terms.shareBasisPoints() == 0) {
            return ProofResult.refused(Refusals.share());
        }
        boolean acceptable = terms.acceptable()
                && others.acceptable()
                && items.stream().allMatch(ProofItem::acceptable)
                && paidCents >= 0
                && paidCents <= GrantTerms.MOST;
        if (!acceptable) {
            return ProofResult.refused(Refusals.tooLarge());
        }
        List<ItemResult> results =
                items.stream().map(item -> result(item, terms)).toList();
        long recognised =
                results.stream().mapToLong(ItemResult::recognisedCents).sum();
        long planned = items.stream().mapToLong(ProofItem::plannedCents).sum();
        long uncovered = Math.max(0, recognised - planned);
        long eligible = recognised - uncovered;
        long due = due(terms, eligible, others);
        long tooMuch = Math.max(0, paidCents - due);
        boolean petty = tooMuch <= terms.pettyCents();
        return new ProofResult(
                results,
                uncovered,
                eligible,
                due,
                paidCents,
                Math.max(0, due - paidCents),
                petty ? 0 : tooMuch,
                petty ? tooMuch : 0,
                null);
    }

    private static ItemResult result(ProofItem item, GrantTerms terms) {
        long most = item.plannedCents() + item.plannedCents() * terms.itemToleranceBasisPoints() / GrantTerms.WHOLE;
        long recognised = Math.min(item.counting(), most);
        return new ItemResult(item, recognised, item.counting() - recognised);
    }

    private static long due(GrantTerms terms, long eligible, OtherFunds others) {
        long by =
                switch (terms.kind()) {
                    case FIXED_SUM -> eligible;
                    case SHARE ->
                        // less is spent or more is given by others: the grant falls by its share of that
                        Math.max(0, eligible - others.more()) * terms.shareBasisPoints() / GrantTerms.WHOLE;
                    case DEFICIT -> Math.max(0, eligible - others.receivedCents());
                };
        return Math.min(terms.grantCents(), by);
    }
}
