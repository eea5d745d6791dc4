package de.dresden.smartparticipation.platform.confirmation;

import java.io.Serializable;

/**
 * Whoever typed a code from a letter.
 *
 * @param number number of the letter, from 1; to whom it went is not known here
 * @param key by what the person is counted once
 */
public record TokenHolder(int number, ParticipantKey key) implements Serializable {}
