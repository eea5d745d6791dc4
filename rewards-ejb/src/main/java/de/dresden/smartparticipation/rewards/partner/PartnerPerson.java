package de.dresden.smartparticipation.rewards.partner;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody of a partner's own people.
 *
 * @param login name used at login
 * @param name full name
 * @param since since when the account acts for the partner
 */
public record PartnerPerson(String login, String name, Instant since) implements Serializable {}
