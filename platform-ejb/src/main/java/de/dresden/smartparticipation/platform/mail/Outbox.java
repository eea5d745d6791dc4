package de.dresden.smartparticipation.platform.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** Takes letters in the transaction of what happened; a job sends them. */
@Dependent
public class Outbox {

    @Inject
    private EntityManager entities;

    @Inject
    private MailStops stops;

    @Inject
    private Clock clock;

    /** Has a mail sent; not where its recipient has unsubscribed such ones. */
    public void post(Letter letter) {
        if (letter.unsubscribe() != null && stops.isStopped(letter.to(), letter.about())) {
            return;
        }
        entities.persist(new Mail(letter, clock.instant()));
    }
}
