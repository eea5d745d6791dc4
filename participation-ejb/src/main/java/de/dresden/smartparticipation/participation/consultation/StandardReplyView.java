package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;

/**
 * A standard reply as it is offered.
 *
 * @param id key
 * @param topic topic it is meant for, or null: for all
 * @param title what clerks find it by
 * @param body text with placeholders, see {@link ReplyPlaceholders}
 * @param version version to be named in a change
 */
public record StandardReplyView(long id, Long topic, String title, String body, long version) implements Serializable {}
