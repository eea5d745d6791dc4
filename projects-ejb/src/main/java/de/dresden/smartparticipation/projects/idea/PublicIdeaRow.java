package de.dresden.smartparticipation.projects.idea;

import java.io.Serializable;
import java.time.Instant;

/**
 * A published idea in the list for everybody.
 *
 * @param reference its reference
 * @param title its title
 * @param text what it says
 * @param area key of the Stadtteil, or null
 * @param place the place in words, or null
 * @param author the name that was given to be shown, or null
 * @param sentAt when it was sent
 * @param supports how many support it
 * @param comments how many published comments it has
 */
public record PublicIdeaRow(
        String reference,
        String title,
        String text,
        String area,
        String place,
        String author,
        Instant sentAt,
        long supports,
        long comments)
        implements Serializable {}
