package de.dresden.smartparticipation.projects.grant;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A notice as its recipient sees it.
 *
 * @param reference its number
 * @param kind what it does
 * @param announced day of Bekanntgabe
 * @param cents what it grants, or null for a refusal
 * @param remedyUntil last day for a remedy, or null where none is possible any more: it is over, waived, or was filed
 */
public record OwnNotice(String reference, NoticeKind kind, LocalDate announced, Long cents, LocalDate remedyUntil)
        implements Serializable {}
