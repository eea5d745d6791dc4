package de.dresden.smartparticipation.projects.cooperation.tandem;

import de.dresden.smartparticipation.projects.cooperation.tandem.core.Aid;
import java.io.Serializable;
import java.util.List;

/**
 * What a company declares of de-minimis aid.
 *
 * @param by who declares it, 2 to 200 characters
 * @param linked firms that are one single undertaking with it, each 2 to 200 characters
 * @param aids aid that it or one of them was granted
 */
public record Declaration(String by, List<String> linked, List<Aid> aids) implements Serializable {

    public Declaration {
        by = by == null ? "" : by.strip();
        linked =
                linked.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
        aids = List.copyOf(aids);
    }

    /** The linked firms in one line. */
    public String linkedNames() {
        return String.join(", ", linked);
    }
}
