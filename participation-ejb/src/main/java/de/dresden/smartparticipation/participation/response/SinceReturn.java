package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.diff.Segment;
import java.io.Serializable;
import java.util.List;

/**
 * What became of an answer that an approver returned.
 *
 * @param remark what had to be changed
 * @param assessment the assessment that was returned
 * @param reason the present reason against the one that was returned
 * @param difference the present text against the one that was returned, word by word, with filled placeholders
 */
public record SinceReturn(String remark, Assessment assessment, List<Segment> reason, List<Segment> difference)
        implements Serializable {

    public SinceReturn {
        reason = List.copyOf(reason);
        difference = List.copyOf(difference);
    }

    /** Whether the reason has changed. */
    public boolean reasonChanged() {
        return reason.stream().anyMatch(part -> part.kind() != Segment.Kind.KEPT);
    }
}
