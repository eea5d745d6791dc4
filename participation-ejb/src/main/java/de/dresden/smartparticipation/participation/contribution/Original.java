package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;

/** Title and text of a contribution as they came in. */
public record Original(String title, String text) implements Serializable {}
