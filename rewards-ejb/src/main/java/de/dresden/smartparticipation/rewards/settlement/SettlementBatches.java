package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.settlement.SettlementDesk.Opened;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Does one piece of the settlements' own work in a transaction of its own. */
@Singleton
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SettlementBatches {

    private static final int MOST = 100;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private SettlementDrafting drafting;

    @Inject
    private SettlementTable table;

    @Inject
    private SettlementDesk desk;

    @Inject
    private Payouts payouts;

    @Inject
    private Clock clock;

    public List<PartnerFrame> partners() {
        return partners.admitted();
    }

    /** Drafts what is open of a partner, of months that are over. */
    public void draft(PartnerFrame partner) {
        Instant now = clock.instant();
        drafting.draft(partner, SettlementDrafting.lastOver(now), now)
                .forEach(each -> each.tell(desk, partner, Capacity.NOBODY));
    }

    /** What nobody objected to in time is agreed to. */
    public void lapse() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.BERLIN);
        for (String reference : table.lapsed(today, MOST)) {
            SettlementHead settlement = table.lock(reference).orElseThrow();
            if (settlement.undisputed(today) && table.agree(settlement.id(), null, now)) {
                desk.tell(
                        new Opened(settlement, partners.of(settlement.partner()), Capacity.NOBODY),
                        "lapsed",
                        Map.of("until", settlement.objectUntil().toString()),
                        null,
                        null);
            }
        }
    }

    public void watch() {
        payouts.look(clock.instant());
    }
}
