package de.dresden.smartparticipation.projects.proof;

import static de.dresden.smartparticipation.projects.proof.AcceptableProof.euros;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.projects.call.FundingKind;
import de.dresden.smartparticipation.projects.proof.core.GrantTerms;
import de.dresden.smartparticipation.projects.proof.core.ItemResult;
import de.dresden.smartparticipation.projects.proof.core.OtherFunds;
import de.dresden.smartparticipation.projects.proof.core.ProofResult;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Says step by step how a result came about, so that everybody can check it with a pencil. */
final class ProofWords {

    private static final int PER_CENT = 2;
    private static final int WHOLE = 10_000;

    private ProofWords() {}

    static List<Reason> of(GrantTerms terms, OtherFunds funds, ProofResult result) {
        if (result.refused()) {
            return List.of(result.refusal());
        }
        List<Reason> steps = new ArrayList<>();
        result.items().forEach(item -> item(steps, item, terms));
        long planned = result.items().stream()
                .mapToLong(one -> one.item().plannedCents())
                .sum();
        if (result.uncoveredCents() > 0) {
            steps.add(step("uncovered", euros(result.uncoveredCents())));
        }
        steps.add(step("eligible", euros(result.eligibleCents()), euros(planned)));
        long by = funding(steps, terms, funds, result);
        if (by > terms.grantCents()) {
            steps.add(step("capped", euros(terms.grantCents())));
        }
        steps.add(step("due", euros(result.dueCents()), euros(result.paidCents())));
        if (result.toPayCents() > 0) {
            steps.add(step("to-pay", euros(result.toPayCents())));
        } else if (result.toReclaimCents() > 0) {
            steps.add(step("reclaim", euros(result.toReclaimCents()), euros(terms.pettyCents())));
        } else if (result.lapsedCents() > 0) {
            steps.add(step("lapsed", euros(result.lapsedCents()), euros(terms.pettyCents())));
        } else {
            steps.add(step("even"));
        }
        return steps;
    }

    private static void item(List<Reason> steps, ItemResult result, GrantTerms terms) {
        String title = result.item().title();
        steps.add(step(
                result.item().struckCents() > 0 ? "item-struck" : "item",
                title,
                euros(result.item().plannedCents()),
                euros(result.item().spentCents()),
                euros(result.recognisedCents()),
                euros(result.item().struckCents())));
        if (result.exceeding() > 0) {
            steps.add(step("item-within", title, euros(result.exceeding()), percent(terms.itemToleranceBasisPoints())));
        }
        if (result.beyondCents() > 0) {
            steps.add(
                    step("item-beyond", title, euros(result.beyondCents()), percent(terms.itemToleranceBasisPoints())));
        }
    }

    /** @return what the kind of funding comes to before the grant's limit */
    private static long funding(List<Reason> steps, GrantTerms terms, OtherFunds funds, ProofResult result) {
        if (terms.kind() == FundingKind.SHARE) {
            long more = Math.max(0, funds.receivedCents() - funds.plannedCents());
            if (more > 0) {
                steps.add(step("more-funds", euros(more)));
            }
            long base = Math.max(0, result.eligibleCents() - more);
            long part = base * terms.shareBasisPoints() / WHOLE;
            steps.add(step("share", percent(terms.shareBasisPoints()), euros(base), euros(part)));
            return part;
        }
        if (terms.kind() == FundingKind.DEFICIT) {
            long gap = Math.max(0, result.eligibleCents() - funds.receivedCents());
            steps.add(step("deficit", euros(funds.receivedCents()), euros(gap)));
            return gap;
        }
        steps.add(step("fixed"));
        return result.eligibleCents();
    }

    private static BigDecimal percent(int basisPoints) {
        return BigDecimal.valueOf(basisPoints, PER_CENT).stripTrailingZeros();
    }

    private static Reason step(String what, Object... arguments) {
        return Reason.of("projects.proof-step." + what, arguments);
    }
}
