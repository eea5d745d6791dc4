package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.idea.PublicIdeaRow;
import java.time.Instant;

/** A published idea. */
record IdeaJson(
        String reference,
        String title,
        String text,
        String area,
        String place,
        String author,
        Instant sentAt,
        long supports,
        long comments) {

    static IdeaJson of(PublicIdeaRow row) {
        return new IdeaJson(
                row.reference(),
                row.title(),
                row.text(),
                row.area(),
                row.place(),
                row.author(),
                row.sentAt(),
                row.supports(),
                row.comments());
    }
}
