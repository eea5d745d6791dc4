package de.dresden.smartparticipation.participation.contribution;

import java.io.Serializable;
import java.time.Instant;

/**
 * A note as it is read.
 *
 * @param kind note or telephone call
 * @param text what was written
 * @param by name of who wrote it
 * @param at when
 */
public record NoteRow(NoteKind kind, String text, String by, Instant at) implements Serializable {}
