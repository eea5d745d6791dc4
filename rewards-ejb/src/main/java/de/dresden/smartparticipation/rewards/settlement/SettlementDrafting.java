package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.clock.Clocks;
import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.rewards.partner.PartnerFrame;
import de.dresden.smartparticipation.rewards.settlement.SettlementDesk.Opened;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts a partner's settlements: what was redeemed in a month belongs to that month's, or, where that is issued already, to the next
 * one. Doing it again changes nothing; of two who do it at once the second finds nothing left.
 */
@Dependent
class SettlementDrafting {

    private final SettlementTable table;
    private final SettlementLines lines;

    @Inject
    SettlementDrafting(SettlementTable table, SettlementLines lines) {
        this.table = table;
        this.lines = lines;
    }

    /**
     * A settlement that got lines.
     *
     * @param fresh whether there was none of the month before
     * @param lines how many came
     */
    record Drafted(SettlementHead settlement, boolean fresh, int lines) {

        void tell(SettlementDesk desk, PartnerFrame partner, Capacity by) {
            desk.tell(
                    new Opened(settlement, partner, by),
                    fresh ? "drafted" : "gathered",
                    Map.of(
                            "partner",
                            partner.reference(),
                            "month",
                            settlement.month().toString(),
                            "lines",
                            lines),
                    null,
                    null);
        }
    }

    /** Drafts all months of a partner that are over and not settled, up to one. */
    List<Drafted> draft(PartnerFrame partner, YearMonth last, Instant now) {
        List<Drafted> drafted = new ArrayList<>();
        Instant end = SettlementLines.end(last);
        Optional<YearMonth> open = lines.firstOpen(partner.id(), end);
        YearMonth month = open.orElse(null);
        while (month != null && !month.isAfter(last)) {
            if (lines.firstOpen(partner.id(), SettlementLines.end(month)).isPresent()) {
                month(partner, month, now).ifPresent(drafted::add);
            }
            month = month.plusMonths(1);
        }
        return drafted;
    }

    private Optional<Drafted> month(PartnerFrame partner, YearMonth month, Instant now) {
        boolean fresh = table.create(partner.id(), month, partner.contractVersion(), now)
                .isPresent();
        SettlementHead settlement = table.lock(partner.id(), month).orElseThrow();
        if (settlement.state() != SettlementState.DRAFT) {
            return Optional.empty();
        }
        int came = lines.gather(settlement);
        return came == 0 && !fresh ? Optional.empty() : Optional.of(new Drafted(settlement, fresh, came));
    }

    /** The last month that is over: until an hour after midnight still the one before, for what was redeemed at the last moment. */
    static YearMonth lastOver(Instant now) {
        return YearMonth.from(LocalDate.ofInstant(now.minusSeconds(3_600), Clocks.BERLIN))
                .minusMonths(1);
    }
}
