package de.dresden.smartparticipation.platform.confirmation;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;

/**
 * Somebody who reads the mail of this address has pressed the button. Fired in the transaction of the confirmation, once.
 *
 * @param subject what was asked about
 * @param purpose what for
 * @param email the address, as it was given
 */
public record AddressConfirmed(Subject subject, String purpose, String email) implements Serializable {}
