package de.dresden.smartparticipation.projects.call;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What is entered first for a call. Blank optional texts count as absent.
 *
 * @param kind what it is for; stays as it was entered first
 * @param department responsible department
 * @param title title, 3 to 200 characters
 * @param titleEnglish the same in English; may stay empty
 * @param summary what it is about, at most 500 characters; may stay empty in a draft
 * @param summaryEnglish the same in English; may stay empty
 * @param description formatted text; what is not allowed in it is taken out
 * @param descriptionEnglish the same in English; may stay empty
 * @param contactName whom to ask; optional
 * @param contactEmail address for questions; optional
 * @param contactPhone number for questions; optional
 * @param goals Sustainable Development Goals it serves
 * @param indicators what the projects shall bring
 */
public record CallData(
        CallKind kind,
        long department,
        String title,
        String titleEnglish,
        String summary,
        String summaryEnglish,
        String description,
        String descriptionEnglish,
        String contactName,
        String contactEmail,
        String contactPhone,
        Set<Goal> goals,
        List<ExpectedIndicator> indicators)
        implements Serializable {

    public CallData {
        title = text(title);
        titleEnglish = text(titleEnglish);
        summary = text(summary);
        summaryEnglish = text(summaryEnglish);
        description = text(description);
        descriptionEnglish = text(descriptionEnglish);
        contactName = absent(contactName);
        contactEmail = absent(contactEmail);
        contactPhone = absent(contactPhone);
        goals = goals == null ? Set.of() : Set.copyOf(goals);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /** With formatted texts that hold only what is allowed. */
    CallData described(String german, String english) {
        return new CallData(
                kind,
                department,
                title,
                titleEnglish,
                summary,
                summaryEnglish,
                german,
                english,
                contactName,
                contactEmail,
                contactPhone,
                goals,
                indicators);
    }

    /** Under another title; the English one has to be found anew. */
    CallData called(String otherTitle) {
        return new CallData(
                kind,
                department,
                otherTitle,
                "",
                summary,
                summaryEnglish,
                description,
                descriptionEnglish,
                contactName,
                contactEmail,
                contactPhone,
                goals,
                indicators);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    private static String absent(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
