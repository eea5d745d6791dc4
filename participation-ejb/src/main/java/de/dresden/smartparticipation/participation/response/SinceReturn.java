package de.dresden.smartparticipation.participation.response;

import de.dresden.smartparticipation.platform.diff.Segment;
import java.io.Serializable;
import java.util.List;

/**
 * What became of an answer that an approver returned.
 *
 * @param remark what had to be changed
 * @param assessment the assessment that was returned
 * @param reason the reason that was returned, or null
 * @param difference the present text against the one that was returned, word by word, with filled placeholders
 */
public record SinceReturn(String remark, Assessment assessment, String reason, List<Segment> difference)
        implements Serializable {}
