package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Conflict;
import de.dresden.smartparticipation.platform.fault.Refused;
import de.dresden.smartparticipation.platform.happening.Happenings;
import de.dresden.smartparticipation.platform.identity.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** Certifies an order as correct in substance and figures. */
@Dependent
class Certifying {

    @Inject
    private PaymentTable orders;

    @Inject
    private PaymentIntegrity integrity;

    @Inject
    private Happenings happenings;

    @Inject
    private Clock clock;

    /**
     * @param by a clerk of its department
     * @throws Refused where it is certified already, or not any more what was prepared
     * @throws Conflict where somebody else was faster
     */
    void certify(PaymentOrder order, Capacity by) {
        MayOrder.mayCertify(order).ifPresent(why -> {
            throw new Refused(why);
        });
        integrity.unchanged(order);
        if (!orders.certify(order.id(), by, clock.instant())) {
            throw Conflict.changedMeanwhile(order.self());
        }
        happenings.record(PaymentChanged.of(
                        order.self(),
                        "payment-order.certified",
                        Map.of("cents", order.cents()),
                        PaymentTasks.close(PaymentTasks.CERTIFY, order.self()),
                        PaymentTasks.order(order))
                .inNameOf(by.actingFor()));
    }
}
