package de.dresden.smartparticipation.platform.publictext;

import java.io.Serializable;
import java.util.Locale;

/**
 * What somebody writes about the public pages.
 *
 * @param page where it was noticed, or null
 * @param text what was noticed, 1 to 5,000 characters
 * @param email where an answer goes, or null
 * @param language language of who wrote
 */
public record FeedbackData(String page, String text, String email, Locale language) implements Serializable {

    public FeedbackData {
        page = page == null || page.isBlank() ? null : page.strip();
        text = text == null ? "" : text.strip();
        email = email == null || email.isBlank() ? null : email.strip();
    }
}
