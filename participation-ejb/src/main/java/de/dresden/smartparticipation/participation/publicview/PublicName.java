package de.dresden.smartparticipation.participation.publicview;

/**
 * How a consultation is called.
 *
 * @param title title, in the reader's language where it was written
 * @param language language of the title, {@code de} or {@code en}
 */
public record PublicName(String title, String language) {}
