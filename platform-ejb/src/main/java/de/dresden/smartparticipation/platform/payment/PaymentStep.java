package de.dresden.smartparticipation.platform.payment;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who took a step of an order, and when.
 *
 * @param name full name
 * @param actingFor name of who was represented, or null
 * @param at when
 */
public record PaymentStep(String name, String actingFor, Instant at) implements Serializable {

    static PaymentStep orNull(String name, String actingFor, Instant at) {
        return at == null ? null : new PaymentStep(name, actingFor, at);
    }
}
