package de.dresden.smartparticipation.projects.document;

import java.io.Serializable;
import java.time.Instant;

/** Who has opened a version, and when last. */
public record DocumentReader(String name, Instant lastAt) implements Serializable {}
