package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;

/**
 * A topic, to be chosen.
 *
 * @param id key
 * @param name name
 * @param consultation reference of its consultation
 */
public record TopicName(long id, String name, String consultation) implements Serializable {}
