package de.dresden.smartparticipation.platform.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a programme is told. */
@ApplicationScoped
public class HeardPayments {

    private final List<PaymentBooked> heard = new CopyOnWriteArrayList<>();

    void booked(@Observes PaymentBooked event) {
        heard.add(event);
    }

    public List<PaymentBooked> of(String order) {
        return heard.stream().filter(event -> event.order().equals(order)).toList();
    }
}
