package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.platform.identity.Roles.REWARDS_CLERK;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.rewards.settlement.SettlementDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers to what partners object to. Once the last one is answered the partner gets a corrected statement where any was upheld;
 * otherwise the statement holds, and the time for objections goes on as it was.
 */
@Stateless
@Boundary
public class SettlementObjections {

    @Inject
    private SettlementTable table;

    @Inject
    private SettlementLines lines;

    @Inject
    private ObjectionTable objections;

    @Inject
    private SettlementIssuing issuing;

    @Inject
    private SettlementDesk desk;

    @Inject
    private Clock clock;

    /**
     * Upholds an objection.
     *
     * @param newCents what the line comes to from now on, in cents without a sign, 0 to 10,000,000; null: nothing of a line changes,
     *     as where the objection is to the whole. Who sets it does not certify the settlement
     * @param answer told to the partner, 10 to 2,000 characters
     * @throws NotFound where there is no such settlement or objection
     * @throws Conflict where it is answered already
     */
    @RolesAllowed(REWARDS_CLERK)
    public void uphold(String reference, long objection, Long newCents, String answer) {
        Opened opened = desk.open(reference);
        String text = SettlementRules.answer(answer);
        SettlementRules.amount(newCents);
        Optional<Long> line = line(opened.settlement(), objection);
        if (newCents != null && line.isEmpty()) {
            throw new Refused(Reason.of("rewards.settlement.no-line"));
        }
        answered(opened, objection, ObjectionState.UPHELD, newCents, text);
        if (newCents != null) {
            lines.amend(line.orElseThrow(), newCents);
            table.correctedBy(opened.settlement().id(), opened.by());
        }
        Map<String, Object> facts = new TreeMap<>(Map.of("objection", objection, "reason", text));
        if (newCents != null) {
            facts.put("newCents", newCents);
        }
        desk.tell(opened, "objection-upheld", facts, null, null);
        end(opened, text);
    }

    /**
     * Rejects an objection; the partner is told by mail.
     *
     * @param newCents null: what was typed as a new amount is never dropped in silence
     * @param answer why, 10 to 2,000 characters
     * @throws Refused where a new amount is given
     * @throws NotFound where there is no such settlement or objection
     * @throws Conflict where it is answered already
     */
    @RolesAllowed(REWARDS_CLERK)
    public void reject(String reference, long objection, Long newCents, String answer) {
        Opened opened = desk.open(reference);
        SettlementRules.noAmount(newCents);
        String text = SettlementRules.answer(answer);
        line(opened.settlement(), objection);
        answered(opened, objection, ObjectionState.REJECTED, null, text);
        desk.tell(
                opened,
                "objection-rejected",
                Map.of("objection", objection, "reason", text),
                SettlementMails.REJECTED,
                text);
        end(opened, text);
    }

    private Optional<Long> line(SettlementHead settlement, long objection) {
        return objections.line(settlement, objection).orElseThrow(() -> new NotFound(objection));
    }

    private void answered(Opened opened, long objection, ObjectionState to, Long newCents, String text) {
        Instant now = clock.instant();
        if (!objections.answer(opened.settlement(), objection, to, newCents, text, opened.by(), now)) {
            throw Conflict.changedMeanwhile(opened.settlement().subject());
        }
    }

    /** After the last answer. */
    private void end(Opened opened, String lastAnswer) {
        SettlementHead settlement = opened.settlement();
        if (objections.count(settlement, ObjectionState.OPEN) > 0) {
            return;
        }
        if (objections.count(settlement, ObjectionState.UPHELD) > 0) {
            Settlement corrected = issuing.issue(opened, lastAnswer, clock.instant());
            desk.tell(
                    opened,
                    "corrected",
                    Map.of("cents", corrected.cents(), "reason", lastAnswer),
                    SettlementMails.CORRECTED,
                    lastAnswer);
        } else {
            table.dispute(settlement.id(), SettlementState.OBJECTED, SettlementState.ISSUED, clock.instant());
            desk.tell(opened, "objections-answered", Map.of(), null, null);
        }
    }
}
