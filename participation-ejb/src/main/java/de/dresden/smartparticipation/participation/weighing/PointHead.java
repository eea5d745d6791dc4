package de.dresden.smartparticipation.participation.weighing;

import de.dresden.smartparticipation.platform.happening.Subject;
import java.io.Serializable;

/**
 * A point, as the weighing needs it.
 *
 * @param id key
 * @param number place in its statement
 * @param text the passage, or the clerk's words
 * @param topic what it is about
 * @param department who weighs it
 * @param departmentName name of the department
 * @param statement reference of the statement
 * @param pseudonym of who made it, as {@code B001}
 * @param plan key of the plan
 * @param planReference reference of the plan
 * @param planName name of the plan
 * @param planDepartment department of the plan
 */
public record PointHead(
        long id,
        int number,
        String text,
        String topic,
        long department,
        String departmentName,
        String statement,
        String pseudonym,
        long plan,
        String planReference,
        String planName,
        long planDepartment)
        implements Serializable {

    /** As people call it: {@code ST-2026-00001/2}. */
    public String reference() {
        return statement + "/" + number;
    }

    Subject subject() {
        return new Subject("statement-point", id, reference());
    }
}
