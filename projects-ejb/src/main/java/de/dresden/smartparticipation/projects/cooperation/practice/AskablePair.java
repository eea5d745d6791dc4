package de.dresden.smartparticipation.projects.cooperation.practice;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;

/**
 * An accepted pair that was not asked for its story yet.
 *
 * @param id key of the pair
 * @param companies their names
 * @param round title of its round
 */
public record AskablePair(long id, String companies, Wording round) implements Serializable {}
