package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.boundary.Boundary;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** A programme that pays. */
@Stateless
@Boundary
public class TrialProgramme {

    @Inject
    private PaymentOrders orders;

    @PermitAll
    public String prepare(NewPayment payment) {
        return orders.prepare(payment);
    }
}
