package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;
import java.util.Locale;

/**
 * Where a partner is written to.
 *
 * @param email address of the contact
 * @param language in which mails are written
 */
public record PartnerAddress(String email, Locale language) implements Serializable {}
