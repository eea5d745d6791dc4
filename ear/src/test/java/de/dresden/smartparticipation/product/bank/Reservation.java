package de.dresden.smartparticipation.product.bank;

/**
 * One that was acknowledged.
 *
 * @param name the app's name of it
 * @param code null where the answer that told it was lost
 */
record Reservation(Saver saver, String name, String offer, String reference, String code) {}
