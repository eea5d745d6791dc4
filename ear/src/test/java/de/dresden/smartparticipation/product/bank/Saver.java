package de.dresden.smartparticipation.product.bank;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A member as the clients know it.
 *
 * @param key the database's key
 * @param token of its device
 * @param trips how many it has made so far
 * @param wishes how many redemptions it has asked for so far
 */
record Saver(long key, String token, AtomicInteger trips, AtomicInteger wishes) {

    Saver(long key, String token) {
        this(key, token, new AtomicInteger(), new AtomicInteger());
    }
}
