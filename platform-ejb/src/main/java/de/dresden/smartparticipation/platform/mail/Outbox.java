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
    private Clock clock;

    public void post(Letter letter) {
        entities.persist(new Mail(letter, clock.instant()));
    }
}
