package de.dresden.smartparticipation.projects.laboratory;

import de.dresden.smartparticipation.platform.text.Wording;
import java.io.Serializable;
import java.util.List;

/**
 * What one Stadtteil or one kind of applicants gets, rule by rule.
 *
 * @param name of it
 * @param cents by rule, in the order of the trials
 */
public record Share(Wording name, List<Long> cents) implements Serializable {

    public Share {
        cents = List.copyOf(cents);
    }
}
