package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;

/**
 * A topic, as the other rooms need it.
 *
 * @param id key
 * @param name name, unique within its consultation without regard to case
 * @param department department that answers by default
 */
public record TopicHead(long id, String name, long department) implements Serializable {}
