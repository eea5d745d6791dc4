package de.dresden.smartparticipation.rewards.challenge;

import java.io.Serializable;

/**
 * What became of something that a member reported.
 *
 * @param id the app's name of it
 * @param challenge reference of the challenge or good deed
 * @param exists whether it was reported before
 * @param state where it stands
 */
public record DeedAnswer(String id, String challenge, boolean exists, DeedState state) implements Serializable {}
