package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.files.FileGuard;
import de.dresden.smartparticipation.platform.files.StoredFile;
import de.dresden.smartparticipation.platform.identity.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Whoever may read an order may read what proves it. */
@Dependent
class PaymentFileGuard implements FileGuard {

    @Inject
    private PaymentTable orders;

    @Override
    public String subjectType() {
        return PaymentOrder.TYPE;
    }

    @Override
    public boolean mayRead(StoredFile file, Actor actor) {
        return orders.find(List.of(file.owner().id())).stream()
                .anyMatch(order -> Treasury.mayRead(actor, order.programme(), order.department()));
    }
}
