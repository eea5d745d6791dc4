package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.util.List;

/**
 * An announcement before it appears.
 *
 * @param paragraphs its text, the heading first; in German, as it appears
 * @param gaps what is missing, each with the rule that asks for it
 */
public record AnnouncementSheet(List<String> paragraphs, List<Reason> gaps) implements Serializable {

    public boolean isComplete() {
        return gaps.isEmpty();
    }
}
