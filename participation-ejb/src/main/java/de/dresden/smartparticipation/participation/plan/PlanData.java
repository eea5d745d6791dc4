package de.dresden.smartparticipation.participation.plan;

import java.io.Serializable;

/**
 * What is entered for a plan.
 *
 * @param name what it is called, 3 to 200 characters
 * @param number the city's number of the plan, 1 to 60 characters
 * @param kind what kind of plan it is
 * @param procedure in which way it is made
 * @param department responsible department
 * @param summary what it is about, for citizens, up to 4,000 characters
 * @param areaText where it lies, in words, up to 2,000 characters
 * @param contactName who answers questions
 * @param contactEmail mail address, or null
 * @param contactPhone telephone number, or null
 */
public record PlanData(
        String name,
        String number,
        PlanKind kind,
        PlanProcedure procedure,
        long department,
        String summary,
        String areaText,
        String contactName,
        String contactEmail,
        String contactPhone)
        implements Serializable {

    public PlanData {
        name = stripped(name);
        number = stripped(number);
        summary = stripped(summary);
        areaText = stripped(areaText);
        contactName = filled(contactName);
        contactEmail = filled(contactEmail);
        contactPhone = filled(contactPhone);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
