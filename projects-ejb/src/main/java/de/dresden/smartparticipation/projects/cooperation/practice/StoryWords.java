package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What sectors and topics are called, by their codes.
 *
 * @param sectors all of them
 * @param topics all of them
 * @param offered codes of the topics that can be chosen, in their order
 */
public record StoryWords(Map<String, Wording> sectors, Map<String, Wording> topics, List<String> offered)
        implements Serializable {}
