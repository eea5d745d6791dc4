package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.fault.Refused;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.MessageDigest;

/** What is certified, ordered and paid is what was prepared: columns and files still give the hash that was fixed then. */
@Dependent
class PaymentIntegrity {

    @Inject
    private PaymentTable orders;

    @Inject
    private PaymentAccounts accounts;

    @Inject
    private PaymentFiles files;

    /** @throws Refused where something about the order was changed past the product */
    PaymentContent unchanged(PaymentOrder order) {
        PaymentContent now = orders.content(order.id(), accounts.of(order), files.of(order.self()));
        if (!MessageDigest.isEqual(now.hash(), order.contentHash())) {
            throw new Refused(Reason.of("platform.payment.content-changed", order.reference()));
        }
        return now;
    }
}
