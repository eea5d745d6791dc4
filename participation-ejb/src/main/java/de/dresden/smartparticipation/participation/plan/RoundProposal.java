package de.dresden.smartparticipation.participation.plan;

import de.dresden.smartparticipation.participation.deadline.Deadline;
import de.dresden.smartparticipation.platform.fault.Reason;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the deadline engine proposes for a round that begins on a day.
 *
 * @param ofPublic the public's period; null where none is set by law
 * @param ofAgencies the agencies' period, or null: they are not asked at the same time
 * @param end the proposed end, common to both
 * @param shorter the proposed end after a change, where the period shall be shortened (§ 4a Abs. 3 Satz 3 BauGB); else null
 * @param announcedOn the proposed day of the announcement's appearance
 * @param warnings what to think of
 */
public record RoundProposal(
        Deadline ofPublic,
        Deadline ofAgencies,
        LocalDate end,
        LocalDate shorter,
        LocalDate announcedOn,
        List<Reason> warnings)
        implements Serializable {}
