package de.dresden.smartparticipation.platform.mail;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Takes letters in the transaction of what happened; a job sends them. */
@Dependent
public class Outbox {

    @PersistenceContext(unitName = "platform")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public void post(Letter letter) {
        entities.persist(new Mail(letter, clock.instant()));
    }
}
