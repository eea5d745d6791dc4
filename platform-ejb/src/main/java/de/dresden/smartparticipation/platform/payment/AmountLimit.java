package de.dresden.smartparticipation.platform.payment;

/**
 * Up to which amount a person may order.
 *
 * @param id key of the decision
 * @param cents amount; 0: nothing
 */
record AmountLimit(long id, long cents) {}
