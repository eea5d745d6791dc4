package de.dresden.smartparticipation.participation.measure;

import java.io.Serializable;

/**
 * A measure in the set-up of its module.
 *
 * @param id key
 * @param place its place, from 1
 * @param data what was entered
 * @param topicName name of its topic, or null
 * @param departmentName name of its department, or null
 * @param votes how many have judged it
 * @param version version to be named in a change
 */
public record MeasureRow(
        long id, int place, MeasureData data, String topicName, String departmentName, long votes, long version)
        implements Serializable {}
