package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;

/**
 * What is entered for a standard reply.
 *
 * @param topic the topic it is meant for, or null: for all
 * @param title what clerks find it by, 2 to 120 characters
 * @param body text with placeholders as {@code {{titel}}}, 2 to 10,000 characters
 */
public record StandardReplyData(Long topic, String title, String body) implements Serializable {

    public StandardReplyData {
        title = title == null ? "" : title.strip();
        body = body == null ? "" : body.strip();
    }
}
