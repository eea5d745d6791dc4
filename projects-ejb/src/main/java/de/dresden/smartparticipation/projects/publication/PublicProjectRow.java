package de.dresden.smartparticipation.projects.publication;

import de.dresden.smartparticipation.platform.text.Wording;
import de.dresden.smartparticipation.projects.call.Goal;
import de.dresden.smartparticipation.projects.picture.SheetPicture;
import de.dresden.smartparticipation.projects.project.ProjectState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A published project in the gallery.
 *
 * @param reference as {@code PR-2026-001}
 * @param title title
 * @param goal what it is for
 * @param state where the project stands
 * @param areas keys of Stadtteile
 * @param goals Sustainable Development Goals in their order
 * @param call reference of its call, or null
 * @param callTitle its title, or null
 * @param moneyCents sum granted; null where it is not told
 * @param paidCents what was paid of it for good, in cents; null where that is not told, or not settled yet
 * @param longitude degrees, or null
 * @param latitude degrees, or null
 * @param picture its first picture, or null
 * @param since since when this version is shown; null in a preview
 */
public record PublicProjectRow(
        String reference,
        Wording title,
        Wording goal,
        ProjectState state,
        List<String> areas,
        List<Goal> goals,
        String call,
        Wording callTitle,
        Long moneyCents,
        Long paidCents,
        Double longitude,
        Double latitude,
        SheetPicture picture,
        Instant since)
        implements Serializable {

    private static final int TEASER = 220;

    public PublicProjectRow {
        areas = List.copyOf(areas);
        goals = List.copyOf(goals);
    }

    /** The beginning of its goal, up to the end of a word. */
    public Wording teaser() {
        return new Wording(cut(goal.german()), cut(goal.english()));
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.length() <= TEASER) {
            return line;
        }
        int end = line.lastIndexOf(' ', TEASER);
        return line.substring(0, end < 1 ? TEASER : end) + " …";
    }
}
