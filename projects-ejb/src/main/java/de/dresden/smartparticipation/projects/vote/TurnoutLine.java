package de.dresden.smartparticipation.projects.vote;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * The turnout of one Stadtteil or one group of ages.
 *
 * @param name of it
 * @param voted people; null: not told
 * @param entitled people on the list; null: there is none, or it is not told
 */
public record TurnoutLine(Wording name, Long voted, Long entitled) implements Serializable {}
