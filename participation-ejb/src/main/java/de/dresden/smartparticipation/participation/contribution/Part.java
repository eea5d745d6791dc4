package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;

/**
 * One point of a contribution that is split.
 *
 * @param title its title, 1 to 300 characters
 * @param text its text, at most 20,000 characters
 */
public record Part(String title, String text) implements Serializable {}
