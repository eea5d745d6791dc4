package de.dresden.smartparticipation.projects.idea;

import de.dresden.smartparticipation.platform.fault.Reason;
import de.dresden.smartparticipation.platform.mail.EmailAddress;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * An idea as it was filled in.
 *
 * @param title 3 to {@value #LONGEST_TITLE} characters
 * @param text 1 to {@value #LONGEST_TEXT} characters
 * @param area key of the Stadtteil, or null
 * @param place the place in words, or null
 * @param author name that is shown with it, or null
 * @param email address for the answer, or null; has to be confirmed where it is given
 * @param language in which mails are written
 */
public record IdeaDraft(
        String title, String text, String area, String place, String author, String email, Locale language)
        implements Serializable {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 2_000;
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_PLACE = 200;
    private static final int SHORTEST_TITLE = 3;

    public IdeaDraft {
        title = stripped(title);
        text = stripped(text);
        area = stripped(area);
        place = stripped(place);
        author = stripped(author);
        email = stripped(email);
        language = language != null && "en".equals(language.getLanguage()) ? Locale.ENGLISH : Locale.GERMAN;
    }

    /** Everything that is wrong. @param areas keys of the Stadtteile that there are */
    List<Reason> problems(Set<String> areas) {
        List<Reason> problems = new ArrayList<>();
        if (length(title) < SHORTEST_TITLE || length(title) > LONGEST_TITLE) {
            problems.add(because("title-length", SHORTEST_TITLE, LONGEST_TITLE));
        }
        if (length(text) < 1 || length(text) > LONGEST_TEXT) {
            problems.add(because("text-length", LONGEST_TEXT));
        }
        if (area != null && !areas.contains(area)) {
            problems.add(because("area-unknown"));
        }
        if (length(place) > LONGEST_PLACE || length(author) > LONGEST_NAME) {
            problems.add(because("name-length", LONGEST_NAME, LONGEST_PLACE));
        }
        if (email != null && !EmailAddress.isOne(email)) {
            problems.add(because("email", email));
        }
        return problems;
    }

    static Reason because(String what, Object... arguments) {
        return Reason.of("projects.idea." + what, arguments);
    }

    static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
