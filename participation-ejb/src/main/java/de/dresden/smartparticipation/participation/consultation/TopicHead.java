package de.dresden.smartparticipation.participation.consultation;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * A topic, as the other rooms need it.
 *
 * @param id key
 * @param name name, unique within its consultation without regard to case, in German and where it was written in English
 * @param department department that answers by default
 */
public record TopicHead(long id, Wording name, long department) implements Serializable {}
