package de.dresden.smartparticipation.projects.vote;

import java.io.Serializable;

/**
 * A project on the ballot paper.
 *
 * @param number its number there, from 1
 * @param reference of its application
 * @param title as it was when the paper was drawn up
 * @param costCents what the city would give, in cents
 */
public record VoteOption(int number, String reference, String title, long costCents) implements Serializable {}
