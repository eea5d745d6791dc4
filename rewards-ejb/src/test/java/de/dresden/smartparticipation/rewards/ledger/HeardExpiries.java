package de.dresden.smartparticipation.rewards.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Another room that is told of expired reservations. */
@ApplicationScoped
public class HeardExpiries {

    private final Queue<TransferId> heard = new ConcurrentLinkedQueue<>();

    void hear(@Observes ReservationExpired expired) {
        heard.add(expired.id());
    }

    boolean has(TransferId id) {
        return heard.contains(id);
    }
}
