package de.dresden.smartparticipation.platform.payment;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;

/**
 * What the person who looks at an order may do with it now.
 *
 * @param certify whether the person may certify it
 * @param order whether the person may order it
 * @param orderHindrance why a treasurer may not order it, or null
 * @param cancel whether the person may give it up
 * @param check whether the person may note what the payee's bank said
 * @param book whether the person may book the answer of the cash office
 */
public record PaymentRights(
        boolean certify, boolean order, Reason orderHindrance, boolean cancel, boolean check, boolean book)
        implements Serializable {}
