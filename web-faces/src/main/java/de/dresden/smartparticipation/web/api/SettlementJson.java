package de.dresden.smartparticipation.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.dresden.smartparticipation.platform.text.Texts;
import de.dresden.smartparticipation.rewards.settlement.ObjectionRow;
import de.dresden.smartparticipation.rewards.settlement.SettlementCheck;
import de.dresden.smartparticipation.rewards.settlement.SettlementDetails;
import de.dresden.smartparticipation.rewards.settlement.SettlementRow;
import de.dresden.smartparticipation.rewards.settlement.SettlementStep;
import de.dresden.smartparticipation.rewards.settlement.SettlementSum;
import de.dresden.smartparticipation.rewards.settlement.StatementRow;
import de.dresden.smartparticipation.rewards.settlement.TalerProof;
import java.util.List;
import java.util.Set;

/**
 * A settlement as programs read it.
 *
 * @param settlement what lists show of it
 * @param contract number of the partner's contract
 * @param checks what has to be right before it is certified; none for the partner
 * @param aboveLimits the sentence that says that nobody could order so much, in German; null where somebody could
 * @param ledger Taler of the lines beside the ledger's; not for the partner
 * @param steps what whose token it is may do now
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SettlementJson(
        SettlementRow settlement,
        String contract,
        int contractVersion,
        long taxCents,
        long carriedCents,
        String carriedFrom,
        List<SettlementSum> sums,
        List<StatementRow> statements,
        List<ObjectionRow> objections,
        List<CheckJson> checks,
        String aboveLimits,
        TalerProof ledger,
        Set<SettlementStep> steps) {

    /** @param problem the sentence that says what is not right, in German; null where it is */
    public record CheckJson(SettlementCheck.Kind kind, boolean passed, String problem) {

        static CheckJson of(SettlementCheck check) {
            return new CheckJson(
                    check.kind(),
                    check.passed(),
                    check.passed() ? null : Texts.german().text(check.problem()));
        }
    }

    static SettlementJson of(SettlementDetails details) {
        return new SettlementJson(
                details.row(),
                details.contract(),
                details.contractVersion(),
                details.taxCents(),
                details.carriedCents(),
                details.carriedFrom(),
                details.sums(),
                details.statements(),
                details.objections(),
                details.checks().stream().map(CheckJson::of).toList(),
                details.aboveLimits() == null ? null : Texts.german().text(details.aboveLimits()),
                details.proof(),
                details.steps());
    }
}
