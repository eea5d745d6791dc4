package de.dresden.smartparticipation.projects.drawdown;

import de.dresden.smartparticipation.platform.identity.Capacity;
import de.dresden.smartparticipation.platform.payment.PaymentBooked;
import de.dresden.smartparticipation.platform.payment.PaymentOutcome;
import de.dresden.smartparticipation.projects.budget.Budgets;
import de.dresden.smartparticipation.projects.grant.GrantDirectory;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** What became of the payment of a request, in the transaction in which it is booked: paid, or to be paid again. */
@Dependent
class DrawdownPayments {

    @Inject
    private DrawdownTable table;

    @Inject
    private GrantDirectory grants;

    @Inject
    private Budgets budgets;

    @Inject
    private DrawdownDesk desk;

    @Inject
    private Clock clock;

    /** Payments of other cases are none of its business. */
    void booked(@Observes PaymentBooked booked) {
        if (!booked.subject().type().equals(DrawdownChanged.SUBJECT)) {
            return;
        }
        Drawdown request = table.of(booked.subject().id());
        // in the order that holds for everybody: the year of the budget line, then the grant, then the request
        budgets.lock(List.of(request.at()));
        grants.lock(request.project());
        if (booked.outcome() == PaymentOutcome.PAID) {
            paid(request, booked);
        } else {
            unpaid(request, booked);
        }
    }

    private void paid(Drawdown request, PaymentBooked booked) {
        if (!table.paid(request.id(), booked.order(), booked.day(), clock.instant())) {
            return;
        }
        budgets.pay(request.project(), request.at(), request.cents(), reason(request, booked), Capacity.NOBODY);
        desk.tell(
                request.id(),
                "paid",
                Map.of(
                        "order",
                        booked.order(),
                        "cents",
                        booked.cents(),
                        "day",
                        booked.day().toString()),
                Capacity.NOBODY,
                DrawdownMails.PAID);
    }

    private void unpaid(Drawdown request, PaymentBooked booked) {
        String why = booked.reason() == null || booked.reason().isBlank() ? "–" : booked.reason();
        boolean back = table.unpaid(request.id(), booked.order(), DrawdownState.PAID, why, clock.instant());
        if (back) {
            budgets.payBack(request.project(), request.at(), request.cents(), reason(request, booked), Capacity.NOBODY);
        } else if (!table.unpaid(request.id(), booked.order(), DrawdownState.CERTIFIED, why, clock.instant())) {
            return;
        }
        desk.tell(
                request.id(),
                back ? "paid-back" : "payment-failed",
                Map.of("order", booked.order(), "cents", booked.cents(), "reason", why),
                Capacity.NOBODY,
                null);
    }

    private static String reason(Drawdown request, PaymentBooked booked) {
        return request.reference() + ", " + booked.order();
    }
}
