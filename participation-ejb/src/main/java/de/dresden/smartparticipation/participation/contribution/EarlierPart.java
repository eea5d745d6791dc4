package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;

/**
 * What stood beside title and text before a sender changed it.
 *
 * @param kind which part of the contribution
 * @param field key of the own field, for an answer; else null
 * @param value as it was kept: a topic by its name, an area by its key, a point as latitude and longitude, files by their names, one a
 *     line; null where nothing stood there
 */
public record EarlierPart(EarlierPartKind kind, Long field, String value) implements Serializable {}
