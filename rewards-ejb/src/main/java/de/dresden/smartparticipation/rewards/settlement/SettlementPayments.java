package de.dresden.smartparticipation.rewards.settlement;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.payment.PaymentBooked;
import de.dresden.smartparticipation.platform.payment.PaymentOutcome;
import de.dresden.smartparticipation.rewards.partner.PartnerDirectory;
import de.dresden.smartparticipation.rewards.settlement.SettlementDesk.Opened;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

/** What became of the payment of a settlement, in the transaction in which it is booked: paid, or to be paid again. */
@Dependent
class SettlementPayments {

    @Inject
    private SettlementTable table;

    @Inject
    private PartnerDirectory partners;

    @Inject
    private SettlementDesk desk;

    @Inject
    private Clock clock;

    /** Payments of other cases are none of its business. */
    void booked(@Observes PaymentBooked booked) {
        if (!booked.subject().type().equals(SettlementHead.TYPE)) {
            return;
        }
        boolean paid = booked.outcome() == PaymentOutcome.PAID;
        SettlementState to = paid ? SettlementState.PAID : SettlementState.UNPAID;
        if (!table.book(booked.subject().id(), booked.order(), to, booked.reason(), clock.instant())) {
            return;
        }
        SettlementHead settlement = table.of(booked.subject().id());
        Map<String, Object> facts = new TreeMap<>(Map.of(
                "order",
                booked.order(),
                "cents",
                booked.cents(),
                "day",
                booked.day().toString()));
        if (booked.reason() != null) {
            facts.put("reason", booked.reason());
        }
        desk.tell(
                new Opened(settlement, partners.of(settlement.partner()), Capacity.NOBODY),
                paid ? "paid" : "payment-failed",
                facts,
                mail(booked.outcome()),
                booked.reason());
    }

    /** What was given up before it was ordered was never on its way to the partner. */
    static String mail(PaymentOutcome outcome) {
        return switch (outcome) {
            case PAID -> SettlementMails.PAID;
            case RETURNED -> SettlementMails.RETURNED;
            case CANCELLED -> null;
        };
    }
}
