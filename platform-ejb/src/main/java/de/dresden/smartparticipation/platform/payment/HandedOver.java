package de.dresden.smartparticipation.platform.payment;

/**
 * What came of handing over.
 *
 * @param reference of the batch
 * @param before whether the same was sent before under the same key: nothing happened now
 */
public record HandedOver(String reference, boolean before) {}
