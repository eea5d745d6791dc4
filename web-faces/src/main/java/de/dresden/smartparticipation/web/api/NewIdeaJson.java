package de.dresden.smartparticipation.web.api;

import de.dresden.smartparticipation.projects.idea.IdeaDraft;
import java.util.Locale;

/**
 * An idea as a program sends it.
 *
 * @param call reference of the call
 * @param area key of the Stadtteil, or null
 * @param author name that is shown with it, or null
 * @param email address that is asked for a confirmation, or null
 */
record NewIdeaJson(String call, String title, String text, String area, String place, String author, String email) {

    IdeaDraft draft(Locale language) {
        return new IdeaDraft(title, text, area, place, author, email, language);
    }
}
