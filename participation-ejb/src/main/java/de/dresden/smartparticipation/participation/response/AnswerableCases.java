package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.util.List;

/**
 * What one answer can stand for, out of what was chosen in a list.
 *
 * @param consultation reference of the one consultation that all of them belong to
 * @param title its title
 * @param department name of the one department that leads them all
 * @param references references of all of them, at least one
 * @param first the first ones with their titles, for the eye
 * @param against why the other chosen ones cannot be answered along, with their number; empty where there are none
 */
public record AnswerableCases(
        String consultation,
        String title,
        String department,
        List<String> references,
        List<Named> first,
        List<Reason> against)
        implements Serializable {

    /** One of them. */
    public record Named(String reference, String title) implements Serializable {}
}
