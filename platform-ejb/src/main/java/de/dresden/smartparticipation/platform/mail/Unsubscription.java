package de.dresden.smartparticipation.platform.mail;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;

/**
 * What a link to unsubscribe is about.
 *
 * @param email the address that gets the mails
 * @param about the case that they tell of
 */
public record Unsubscription(String email, Subject about) implements Serializable {}
