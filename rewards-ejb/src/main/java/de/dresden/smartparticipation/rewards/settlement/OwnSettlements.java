package de.dresden.smartparticipation.rewards.settlement;

import static de.dresden.smartparticipation.platform.identity.Roles.PARTNER;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.NotFound;
import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.paging.Page;
import de.dresden.smartparticipation.platform.paging.PageQuery;
import de.dresden.smartparticipation.rewards.settlement.SettlementDesk.Opened;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A partner's own settlements, for its own people: those that were issued. All methods throw {@code NotAllowed} where the account acts
 * for no partner, and {@link NotFound} for a settlement of another partner.
 */
@Stateless
@Boundary
public class OwnSettlements {

    @Inject
    private SettlementTable table;

    @Inject
    private SettlementLists lists;

    @Inject
    private SettlementReading reading;

    @Inject
    private ObjectionTable objections;

    @Inject
    private SettlementDesk desk;

    @Inject
    private Clock clock;

    /** Sorts as {@link Settlements#list}. */
    @RolesAllowed(PARTNER)
    public Page<SettlementRow> list(SettlementFilter filter, PageQuery query) {
        return lists.page(filter, desk.own().id(), query);
    }

    @RolesAllowed(PARTNER)
    public SettlementDetails details(String reference) {
        return reading.forPartner(find(reference));
    }

    /** Sorts as {@link Settlements#lines}. */
    @RolesAllowed(PARTNER)
    public Page<SettledLine> lines(String reference, PageQuery query) {
        return lists.lines(find(reference).id(), query);
    }

    /** Accepts the statement: it need not wait for the end of the time. @throws Refused where it waits for an answer, or is decided */
    @RolesAllowed(PARTNER)
    public void accept(String reference) {
        Opened opened = desk.openOwn(reference);
        SettlementHead settlement = opened.settlement();
        if (settlement.state() == SettlementState.OBJECTED) {
            throw new Refused(Reason.of("rewards.settlement.own-objections-open"));
        }
        if (settlement.state() != SettlementState.ISSUED) {
            throw new Refused(Reason.of("rewards.settlement.accepted-already"));
        }
        if (!table.agree(settlement.id(), opened.by().person(), clock.instant())) {
            throw Conflict.changedMeanwhile(settlement.subject());
        }
        desk.tell(opened, "accepted", Map.of("statement", settlement.statement(settlement.edition())), null, null);
    }

    /**
     * Objects to a line, or to the whole statement. Where it is an invoice (Gutschrift) it loses its effect as one (§ 14 Abs. 2 Satz 6
     * UStG), until a corrected one comes.
     *
     * @param line key of the line, or null: the whole, as where something is missing
     * @param reason 1 to 2,000 characters
     * @throws NotFound where the line is not of this settlement
     * @throws Refused where the time is over, or an objection to the same waits for an answer
     */
    @RolesAllowed(PARTNER)
    public void object(String reference, Long line, String reason) {
        Opened opened = desk.openOwn(reference);
        SettlementHead settlement = opened.settlement();
        String text = SettlementRules.text(reason);
        if (line != null && !objections.hasLine(settlement, line)) {
            throw new NotFound(line);
        }
        if (!settlement.state().disputable() || desk.today().isAfter(settlement.objectUntil())) {
            throw new Refused(Reason.of("rewards.settlement.window-over", settlement.objectUntil()));
        }
        Instant now = clock.instant();
        if (!objections.add(settlement, line, text, opened.by().person(), now)) {
            throw new Refused(Reason.of("rewards.settlement.objected-already"));
        }
        table.dispute(settlement.id(), SettlementState.ISSUED, SettlementState.OBJECTED, now);
        Map<String, Object> facts = new TreeMap<>(Map.of("reason", text));
        if (line != null) {
            facts.put("line", line);
        }
        desk.tell(opened, "objected", facts, null, null);
    }

    private SettlementHead find(String reference) {
        long own = desk.own().id();
        return table.find(reference)
                .filter(one -> one.partner() == own && one.edition() > 0)
                .orElseThrow(() -> new NotFound(reference));
    }
}
