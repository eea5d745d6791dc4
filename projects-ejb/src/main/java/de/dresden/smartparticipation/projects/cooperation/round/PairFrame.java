package de.dresden.smartparticipation.projects.cooperation.round;

import java.io.Serializable;

/**
 * A released pair for other rooms.
 *
 * @param id key
 * @param round key of its round
 * @param first key of a company, the smaller one of the first two
 * @param second key of the other company
 * @param third key of a third one where it is a group, or null
 * @param state where it stands
 */
public record PairFrame(long id, long round, long first, long second, Long third, PairState state)
        implements Serializable {}
