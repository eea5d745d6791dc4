package de.dresden.smartparticipation.projects.grant;

import de.dresden.smartparticipation.projects.grant.core.DispatchWay;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The way of a notice to its recipient, and what came of it; what has not happened is null.
 *
 * @param way how it was sent
 * @param sentOn when it was posted, sent or handed over
 * @param announcedOn day of Bekanntgabe
 * @param receiptNote proof of a receipt later than the law presumes
 * @param receiptFile key of the file with that proof
 * @param remedyUntil last day of the remedy period
 * @param waivedOn when the recipient waived the remedy
 * @param waiverNote how
 * @param waiverFile key of the file with the waiver
 * @param objectedOn when a remedy was sought
 * @param objectionNote what it says
 * @param objectionSettledOn when it ended
 * @param objectionResult how
 * @param finalOn first day on which it cannot be contested any more, if nothing comes in between
 */
public record NoticeWay(
        DispatchWay way,
        LocalDate sentOn,
        LocalDate announcedOn,
        String receiptNote,
        Long receiptFile,
        LocalDate remedyUntil,
        LocalDate waivedOn,
        String waiverNote,
        Long waiverFile,
        LocalDate objectedOn,
        String objectionNote,
        LocalDate objectionSettledOn,
        ObjectionResult objectionResult,
        LocalDate finalOn)
        implements Serializable {}
