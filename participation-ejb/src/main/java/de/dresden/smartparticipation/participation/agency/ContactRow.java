package de.dresden.smartparticipation.participation.agency;

import java.io.Serializable;
import java.time.Instant;

/**
 * A person to contact.
 *
 * @param id key
 * @param data what was entered
 * @param since when it was entered
 * @param endedAt when it ended; null: the person is still to be written to
 */
public record ContactRow(long id, ContactData data, Instant since, Instant endedAt) implements Serializable {}
