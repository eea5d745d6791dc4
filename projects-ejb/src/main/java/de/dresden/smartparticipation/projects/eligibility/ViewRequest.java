package de.dresden.smartparticipation.projects.eligibility;

import de.dresden.smartparticipation.platform.text.TypedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * What departments are asked.
 *
 * @param departments keys of the departments
 * @param due last day for the answer, today or later
 * @param question what they shall look at in particular, up to 2,000 characters, or null
 */
public record ViewRequest(Set<Long> departments, LocalDate due, String question) implements Serializable {

    public ViewRequest {
        departments = departments == null ? Set.of() : Set.copyOf(departments);
        question = TypedText.text(question);
    }
}
