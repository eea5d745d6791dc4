package de.dresden.smartparticipation.participation.consultation;

import java.io.Serializable;

/**
 * What is entered first for a consultation. Blank optional texts count as absent.
 *
 * @param title title, 3 to 200 characters
 * @param summary what it is about, at most 500 characters; may stay empty in a draft
 * @param description formatted text; what is not allowed in it is taken out
 * @param department responsible department
 * @param contactName whom citizens ask; optional
 * @param contactEmail address for questions; optional
 * @param contactPhone number for questions; optional
 */
public record CoreData(
        String title,
        String summary,
        String description,
        long department,
        String contactName,
        String contactEmail,
        String contactPhone)
        implements Serializable {

    public CoreData {
        title = title == null ? "" : title.strip();
        summary = summary == null ? "" : summary.strip();
        description = description == null ? "" : description.strip();
        contactName = absent(contactName);
        contactEmail = absent(contactEmail);
        contactPhone = absent(contactPhone);
    }

    CoreData described(String allowedHtml) {
        return new CoreData(title, summary, allowedHtml, department, contactName, contactEmail, contactPhone);
    }

    CoreData called(String otherTitle) {
        return new CoreData(otherTitle, summary, description, department, contactName, contactEmail, contactPhone);
    }

    private static String absent(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
